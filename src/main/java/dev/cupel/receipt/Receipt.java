package dev.cupel.receipt;

import dev.cupel.domain.Content;
import java.time.Instant;

/// A signed statement as it is kept and handed out.
///
/// @param gradedAt the time that it states
/// @param json the statement with its signature
public record Receipt(Instant gradedAt, Content json) {}
