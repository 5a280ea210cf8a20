package fr.junn.cli.demo;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.spi.Providers;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of the demonstration. */
public final class Demo {
    private final DemoRun.Result result;
    private final Wishes wishes;

    private Demo(DemoRun.Result result, Wishes wishes) {
        this.result = result;
        this.wishes = wishes;
    }

    /**
     * What the user wants.
     *
     * @param out the folder of the results, made where it is missing
     * @param data the folder of the town's file
     * @param fast whether the small town is taken
     * @param resume whether a town that is there already is taken as it is
     */
    public record Wishes(Path out, Path data, boolean fast, boolean resume) {}

    /**
     * A scenario and its indicators, numbers by name.
     *
     * @param id the name of the scenario, for programs
     * @param label the name of the scenario, for people
     * @param indicators the numbers by name
     */
    public record Scenario(String id, Message label, Map<String, Double> indicators) {}

    /**
     * Runs it.
     *
     * @param providers where codecs and solvers are found
     * @throws JunnException where something cannot be read or written
     */
    public static Demo run(Providers providers, Progress progress, Cancellation cancellation, Wishes wishes) {
        return new Demo(new DemoRun(providers, progress, cancellation).run(wishes), wishes);
    }

    /** The page. */
    public Path report() {
        return wishes.out().resolve("index.html");
    }

    /** All files that were written. */
    public List<Path> files() {
        return result.files();
    }

    /** The scenarios: today, then the project. */
    public List<Scenario> scenarios() {
        return List.of(
                new Scenario("today", DemoMessage.SCENARIO_TODAY, numbers(result.today())),
                new Scenario("project", DemoMessage.SCENARIO_PROJECT, numbers(result.project())));
    }

    /** Project less today, by name. */
    public Map<String, Double> differences() {
        Map<String, Double> differences = numbers(result.project());
        numbers(result.today()).forEach((name, value) -> differences.merge(name, -value, Double::sum));
        return differences;
    }

    /** Says it in a few lines. */
    public void print(PrintWriter out, Locale locale) {
        Map<String, Double> today = numbers(result.today());
        Map<String, Double> project = numbers(result.project());
        String format = "%-40s %14s %14s%n";
        String area = DemoMessage.FLOODED_AREA.text(locale) + " [ha]";
        String buildings = DemoMessage.FLOODED_BUILDINGS.text(locale);
        String people = DemoMessage.FLOODED_INHABITANTS.text(locale);
        out.printf(
                Locale.ROOT, format, "", DemoMessage.TODAY_SHORT.text(locale), DemoMessage.PROJECT_SHORT.text(locale));
        out.printf(Locale.ROOT, format, area, cell(today, "flooded_area"), cell(project, "flooded_area"));
        out.printf(
                Locale.ROOT, format, buildings, cell(today, "flooded_buildings"), cell(project, "flooded_buildings"));
        out.printf(
                Locale.ROOT, format, people, cell(today, "flooded_inhabitants"), cell(project, "flooded_inhabitants"));
        String page = wishes.out()
                .resolve(locale.getLanguage().equals("fr") ? "index.fr.html" : "index.html")
                .toString();
        out.println(DemoMessage.SEE_PAGE.text(locale, page));
    }

    private static String cell(Map<String, Double> numbers, String name) {
        return String.format(Locale.ROOT, name.equals("flooded_area") ? "%.2f" : "%.0f", numbers.get(name));
    }

    private static Map<String, Double> numbers(Outcome outcome) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        outcome.indicators().forEach(i -> numbers.put(i.id(), i.value()));
        return numbers;
    }
}
