package dev.cupel.domain;

import java.time.Instant;
import java.util.UUID;

/// An institution, or whoever else wants to be among themselves: nothing of one is visible to another.
public record Tenant(UUID id, String slug, String title, Instant createdAt) {}
