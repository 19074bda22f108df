package dev.cupel.store;

import java.sql.Types;
import java.util.UUID;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/// Binds ids, null ones too: Jdbi by itself calls such a null text, and PostgreSQL then refuses it.
public final class UuidArgument extends AbstractArgumentFactory<UUID> {
    public UuidArgument() {
        super(Types.OTHER);
    }

    @Override
    protected Argument build(UUID id, ConfigRegistry config) {
        return (position, statement, _) -> statement.setObject(position, id);
    }
}
