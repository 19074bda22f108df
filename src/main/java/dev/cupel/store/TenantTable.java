package dev.cupel.store;

import dev.cupel.domain.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// The table `tenant`.
@ApplicationScoped
public class TenantTable {
    private static final String ADD = """
        INSERT INTO tenant (id, slug, title, created_at) VALUES (:id, :slug, :title, :at)
        ON CONFLICT (slug) DO NOTHING\
        """;

    private static final String FIND = "SELECT * FROM tenant WHERE slug = :slug";

    private static final String LIST = "SELECT * FROM tenant WHERE slug > :after ORDER BY slug LIMIT :limit";

    private final Jdbi jdbi;

    TenantTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Whether it was added; false if there is one of that slug.
    public boolean add(Tenant tenant) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", tenant.id())
                        .bind("slug", tenant.slug())
                        .bind("title", tenant.title())
                        .bind("at", Columns.at(tenant.createdAt()))
                        .execute())
                == 1;
    }

    public Optional<Tenant> find(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("slug", slug)
                .map((row, _) -> tenant(row))
                .findOne());
    }

    /// By slug. @param after the slug to go on behind; empty for the start
    public Page<Tenant> list(String after, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("after", after)
                        .bind("limit", limit + 1)
                        .map((row, _) -> tenant(row))
                        .list()),
                limit,
                Tenant::slug);
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                Columns.uuid(row, "id"),
                row.getString("slug"),
                row.getString("title"),
                Columns.instant(row, "created_at"));
    }
}
