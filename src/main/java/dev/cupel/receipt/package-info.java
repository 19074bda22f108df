/// A signed statement on every grade: which files, under which suite, in which image and limits, earned which marks.
///
/// May use: `domain`, `store`. Start reading at [dev.cupel.receipt.Receipts]; what is stated is in
/// [dev.cupel.receipt.Statement].
/// Why so: a mark may be doubted years later, by somebody who does not trust our database. A receipt can be checked
/// without it: the statement is JSON in canonical form (RFC 8785), the signature Ed25519 (RFC 8032), the keys are
/// published as JWKs (RFC 8037). The private key never enters the database, so who can write there still cannot forge.
@NullMarked
package dev.cupel.receipt;

import org.jspecify.annotations.NullMarked;
