import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class FactTest {
    @Test
    fun zero() = assertEquals(1, fact(0))

    @Test
    fun five() = assertEquals(120, fact(5))
}
