import echo


def test_{{hidden-id}}():
    assert echo.answer("{{suite-input}}") == "{{suite-output}}", "{{suite-message}}"


def test_plain():
    assert echo.answer("hello") == "hello"
