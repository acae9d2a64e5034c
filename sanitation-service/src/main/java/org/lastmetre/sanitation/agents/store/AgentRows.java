package org.lastmetre.sanitation.agents.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Agent;
import org.lastmetre.sanitation.agents.AgentId;
import org.lastmetre.sanitation.agents.Agents;

/** Agents in table {@code disinfection_agent}, their use by day in {@code disinfection_agent_use}. */
@ApplicationScoped
class AgentRows implements Agents {
    private static final String COUNT = """
            insert into disinfection_agent as a (community, id, litres, litres_per_use, changed_at, version)
            values ($1::text, $2::text, $3::double precision, $4::double precision, $5::timestamptz, 1)
            on conflict (community, id) do update set litres = excluded.litres,
                litres_per_use = excluded.litres_per_use, changed_at = excluded.changed_at, version = a.version + 1
            returning version""";
    private static final String USE = """
            with taken as (
                update disinfection_agent set
                    litres = greatest(0, litres - coalesce($4::double precision, litres_per_use)),
                    changed_at = $5::timestamptz, version = version + 1
                where community = $1::text and id = $2::text returning litres_per_use)
            insert into disinfection_agent_use as u (community, agent, date, litres, uses)
            values ($1::text, $2::text, $3::date,
                coalesce($4::double precision, (select litres_per_use from taken), 0), 1)
            on conflict (community, date, agent) do update set litres = u.litres + excluded.litres, uses = u.uses + 1""";
    private static final String OF = "select * from disinfection_agent where community = $1::text order by id";
    private static final String PER_DAY = """
            select agent, sum(litres) / count(*) as litres from disinfection_agent_use
            where community = $1::text and date >= $2::date and date < $3::date group by agent""";
    private final Pool pool;

    AgentRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> count(Tx tx, Agent agent) {
        var parameters = Tuple.of(
                agent.community().value(),
                agent.id().value(),
                agent.litres(),
                agent.litresPerUse(),
                Columns.stamp(agent.changedAt()));
        return Sql.run(tx, COUNT, parameters).map(rows -> rows.iterator().next().getLong("version") == 1);
    }

    @Override
    public Uni<Void> use(Tx tx, Use use) {
        var parameters =
                Tuple.of(use.community().value(), use.agent(), use.date(), use.litres(), Columns.stamp(use.at()));
        return Sql.write(tx, USE, parameters);
    }

    @Override
    public Uni<List<Agent>> of(CommunityId community) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(community.value()))
                .map(rows -> Sql.list(rows).stream().map(AgentRows::agent).toList());
    }

    @Override
    public Uni<Map<String, Double>> perDay(CommunityId community, LocalDate from, LocalDate before) {
        return pool.preparedQuery(PER_DAY)
                .execute(Tuple.of(community.value(), from, before))
                .map(rows -> Sql.list(rows).stream()
                        .collect(Collectors.toMap(row -> row.getString("agent"), row -> row.getDouble("litres"))));
    }

    private static Agent agent(Row row) {
        return new Agent(
                new CommunityId(row.getString("community")),
                new AgentId(row.getString("id")),
                row.getDouble("litres"),
                row.getDouble("litres_per_use"),
                Columns.instant(row, "changed_at"),
                row.getLong("version"));
    }
}
