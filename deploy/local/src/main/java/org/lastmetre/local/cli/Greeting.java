package org.lastmetre.local.cli;

import java.time.Duration;
import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.system.FirstAdministrator;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.RunningSystem;

/** What a terminal is told when the system starts: who may come in, where everything is, how to try it. */
record Greeting(Options options, Terminal terminal) {
    private static final String REHEARSAL = """

            ***********************************************************************
            *  REHEARSAL 演练模式                                                 *
            *  Open: its accounts are known to everybody, their secret is         *
            *  "rehearsal", and anybody may set the clock.                        *
            *  系统是开放的:账号人人皆知,密钥都是 rehearsal,时钟可由任何人设置。  *
            *  It listens on loopback (127.0.0.1) only. 只监听本机回环地址。      *
            *  Never put real people's data in here. 切勿录入真实居民的信息。     *
            ***********************************************************************
            """;

    /** Before anything is started. */
    void before() {
        if (options.rehearsal()) {
            terminal.print(REHEARSAL);
        }
        if (options.identity().isElsewhere()) {
            terminal.print("  Tokens come from " + options.issuer().name() + "; identity-service is not started");
        }
    }

    /** When everything is ready; the administrator's secret is shown this once. */
    void ready(RunningSystem system, Duration took) {
        terminal.print("");
        terminal.print("  Everything at one address   " + system.gateway());
        options.services()
                .forEach(service -> terminal.print(
                        "  %-27s %s".formatted(service.module(), system.service(service.key()) + "/q/openapi")));
        terminal.print("  A token to try it with      " + token(system));
        terminal.print("  In another terminal         ./last-metre status · logs · demo");
        terminal.print("  Stop                        Ctrl-C, or ./last-metre down");
        terminal.print("  Started in " + took.toSeconds() + " s.");
        terminal.print("");
        introduce(system.administrator());
        terminal.print("Last Metre is ready");
    }

    private String token(RunningSystem system) {
        if (options.identity().isElsewhere()) {
            return "from " + options.issuer().name();
        }
        var secret = options.rehearsal() ? "rehearsal" : "SECRET";
        var account = options.rehearsal() ? "operations" : FirstAdministrator.ACCOUNT;
        return "curl %s/oauth/token -d grant_type=password -d username=%s -d password=%s"
                .formatted(system.gateway(), account, secret);
    }

    private void introduce(FirstAdministrator administrator) {
        administrator.secret().ifPresent(this::show);
        if (terminal.isHeard()) {
            administrator.forget();
        }
    }

    private void show(Secret secret) {
        terminal.print("""
              The first administrator, shown this once and kept nowhere 首位管理员(仅显示一次,请立即记下):
                account 账号   %s
                secret 密钥    %s
              It makes the other accounts; give it a secret of your own soon.
            """.formatted(FirstAdministrator.ACCOUNT, secret.value()));
    }
}
