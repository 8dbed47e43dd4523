package org.ledord.dev;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.DataCommand;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * GreenMail that takes mail from nobody: {@code MAIL FROM:<>}, the sender of every receipt and refusal (RFC 5321, RFC 3834).
 * GreenMail 2.1 says yes to it and then forgets that it was said, so no receipt ever arrives.
 */
final class NullSenderMail extends GreenMail {
    private final Consumer<MovingMessage> delivered;

    /** @param delivered called when a message lies in its mailbox and before its sender is told so */
    NullSenderMail(ServerSetup[] setups, Consumer<MovingMessage> delivered) {
        super(setups);
        this.delivered = delivered;
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        Map<String, AbstractServer> services = super.createServices(setups, managers);
        for (ServerSetup setup : setups) {
            if (setup.getProtocol().equals(ServerSetup.PROTOCOL_SMTP)) {
                services.put(setup.getProtocol(), new Smtp(setup, managers));
            }
        }
        return services;
    }

    private final class Smtp extends SmtpServer {
        Smtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new SmtpHandler(new Commands(), managers.getSmtpManager(), client);
        }
    }

    private final class Commands extends SmtpCommandRegistry {
        @Override
        public SmtpCommand getCommand(String name) {
            return "MAIL".equalsIgnoreCase(name) ? new Mail() : "DATA".equalsIgnoreCase(name) ? new Data() : super.getCommand(name);
        }
    }

    private static final class Mail extends MailCommand {
        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            super.execute(connection, state, manager, line);
            if (line.toUpperCase(Locale.ROOT).matches("MAIL FROM:\\s?<>.*")) {
                state.getMessage().setReturnPath(new MailAddress(""));
            }
        }
    }

    private final class Data extends DataCommand {
        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) throws IOException {
            super.execute(connection, state, new Telling(manager), line);
        }
    }

    /** Delivers one at a time as GreenMail does, and lets one sender wait without the others. */
    private final class Telling extends SmtpManager {
        private final SmtpManager manager;

        Telling(SmtpManager manager) {
            super(getManagers().getImapHostManager(), getManagers().getUserManager());
            this.manager = manager;
        }

        @Override
        public void send(SmtpState state) {
            MovingMessage message = state.getMessage();
            manager.send(state);
            delivered.accept(message);
        }
    }
}
