package org.lastmetre.local.cli;

/** What can be asked for. */
final class Usage {
    static final String TEXT = """
            Usage: ./last-metre COMMAND

              up [--fresh] [--rehearsal] [--data DIR]   start everything and stay in front; Ctrl-C stops it
                  --fresh       throw away what DIR holds first
                  --rehearsal   settable clock and accounts everybody knows; never with real people's data
                  --data DIR    where everything is kept (default: data/ beside this script)
              status [--data DIR]                       what runs, where, since when, with how much memory
              down [--data DIR]                         stop what runs
              logs [service] [--data DIR]               follow the logs: all, or postgres, kafka, order-service, …
              backup --to DIR [--data DIR]              save all databases and topics of what runs
              restore --from DIR [--data DIR]           make a data folder of a backup, for up to start on
              demo · faults · overload · bench [...]    a day in a community · faults injected · too much asked · measurements
              help                                      this

            Ports: LM_GATEWAY_PORT (8080), LM_ORDER_PORT (8081), LM_SORTING_PORT (8082), LM_DISPATCH_PORT (8083),
            LM_MEDICAL_PORT (8084), LM_SANITATION_PORT (8085), LM_IDENTITY_PORT (8086), LM_PG_PORT (15432), LM_KAFKA_PORT
            (19092), LM_KAFKA_CONTROLLER_PORT (19093); all on 127.0.0.1.
            LASTMETRE_IDENTITY_ISSUER: the name in tokens (default: http://localhost:8080). With LASTMETRE_IDENTITY_JWKS, too,
            tokens come from the OpenID Connect provider that publishes its keys there, and identity-service isn't started.
            LASTMETRE_JVM_FLAGS: more flags for the broker's, the services' and the gateway's JVM, parted by blanks.
            LM_CACHE: where PostgreSQL's programs are unpacked (default: ~/.cache/last-metre).""";

    private Usage() {}
}
