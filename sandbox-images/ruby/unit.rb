# Runs Minitest suites and writes what came of each test as JUnit XML.
#
#     ruby unit.rb REPORT FILE...        in a folder that holds the suite's files and the learner's
#
# A file that cannot be loaded ends the run before any test, with its reason on stderr.
require "minitest/autorun"

# Keeps results until all tests ran; the file is there whole or not at all.
class CupelReport < Minitest::AbstractReporter
  WORDS = 4096
  SURPLUS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/

  def initialize(path)
    @path = File.expand_path(path)
    @cases = []
  end

  def record(result)
    outcome = result.failures.map { |failure| element(failure) }.join
    @cases << %(<testcase classname=#{text(result.klass)} name=#{text(result.name)} time="#{result.time.round(3)}">#{outcome}</testcase>\n)
  end

  def report
    File.write(@path, "<testsuite>\n#{@cases.join}</testsuite>\n")
  end

  private

  def element(failure)
    return "<skipped/>" if failure.is_a?(Minitest::Skip)
    tag = failure.is_a?(Minitest::UnexpectedError) ? "error" : "failure"
    "<#{tag} message=#{text(words(failure))}>#{text(failure.location)[1..-2]}</#{tag}>"
  end

  # Of an error, its class and message without the trace through the framework.
  def words(failure)
    return failure.message unless failure.is_a?(Minitest::UnexpectedError)
    "#{failure.error.class}: #{failure.error.message}"
  end

  def text(value)
    value.to_s.encode("UTF-8", invalid: :replace, undef: :replace).scrub("?")[0, WORDS].gsub(SURPLUS, "?").encode(xml: :attr)
  end
end

def Minitest.plugin_cupel_init(_options)
  reporter << CUPEL_REPORT
end

CUPEL_REPORT = CupelReport.new(ARGV.shift)
Minitest.extensions << "cupel"
tests = ARGV.dup
ARGV.replace(["--seed", "1"])            # the same order for everybody, each time
$LOAD_PATH.unshift(Dir.pwd)
tests.each { |test| require File.expand_path(test) }
