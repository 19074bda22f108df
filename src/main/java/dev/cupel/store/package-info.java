/// One class per table; SQL whole, in text blocks; records in and out.
///
/// May use: `domain`. Start reading at [dev.cupel.store.Submissions], with `db/migration/` beside it.
/// Why so: what the database does can be read here and nowhere else. Transactions are opened by the callers that know
/// what belongs
/// together; every connection taken inside one takes part in it.
@NullMarked
package dev.cupel.store;

import org.jspecify.annotations.NullMarked;
