package fr.junn.cli.demo;

import fr.junn.core.feature.Feature;
import java.util.List;
import java.util.Locale;

/** The page of the demonstration: one self-contained HTML file, in one language. */
final class DemoPage {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            th,td{padding:.35rem .6rem;border-bottom:1px solid #ccc;text-align:right}
            th:first-child,td:first-child{text-align:left}
            .maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}
            figure{margin:0}svg{width:100%;border:1px solid #999}figcaption{font-weight:600}
            .legend span{display:inline-block;margin-right:1rem;white-space:nowrap}
            .legend i{display:inline-block;width:1rem;height:1rem;border:1px solid #444;margin-right:.3rem;vertical-align:-.15rem}
            footer{margin-top:2rem;color:#555;font-size:.85rem}
            """;

    private final Locale locale;
    private final boolean french;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private DemoPage(Locale locale) {
        this.locale = locale;
        this.french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    static String write(DemoRun.Result result, List<Feature> features, Town town, String townFile, Locale locale) {
        DemoPage page = new DemoPage(locale);
        page.write(result, features, town, townFile);
        return page.out.toString();
    }

    private void write(DemoRun.Result result, List<Feature> features, Town town, String townFile) {
        out.append("<!doctype html>\n<html lang=\"")
                .append(french ? "fr" : "en")
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<title>").append(say(DemoMessage.TITLE)).append("</title>\n<style>\n");
        out.append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", say(DemoMessage.TITLE));
        long people = result.today().inhabitants().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        int buildings = result.today().depths().size();
        element("p", say(DemoMessage.LEAD, number(result.level()), buildings, people));
        maps(result, features);
        out.append("<p class=\"legend\">");
        legend(0, say(DemoMessage.DRY));
        legend(0.5, local("0–0.5 m"));
        legend(1, local("0.5–1 m"));
        legend(2, "1–2 m");
        legend(3, "> 2 m");
        out.append("</p>\n");
        element("p", say(DemoMessage.MAP_LEGEND, Math.round(town.width()), Math.round(town.depth())));
        table(result);
        element("h2", say(DemoMessage.TRIVIAL_HEADING));
        out.append("<ul>\n");
        element("li", say(DemoMessage.TRIVIAL_TOWN));
        element("li", say(DemoMessage.TRIVIAL_FLOOD));
        element("li", say(DemoMessage.TRIVIAL_STORE));
        out.append("</ul>\n");
        element("h2", say(DemoMessage.PROVENANCE_HEADING));
        String size = town.columns() + " × " + town.rows() + " × " + number(Town.CELL) + " m, " + Town.CRS;
        String[] solver = result.solver().split(" ", 2);
        element("p", say(DemoMessage.PROVENANCE, size, townFile, solver[0], solver[1], number(result.level())));
        if (!result.losses().isEmpty()) {
            element("p", say(DemoMessage.LOSSES, result.lossCount(), result.losses()));
        }
        element("footer", say(DemoMessage.NOTICE));
        out.append("</body>\n</html>\n");
    }

    private void maps(DemoRun.Result result, List<Feature> features) {
        out.append("<div class=\"maps\">\n");
        map(DemoMessage.SCENARIO_TODAY, "today", result.today(), features);
        map(DemoMessage.SCENARIO_PROJECT, "project", result.project(), features);
        out.append("</div>\n");
    }

    private void map(DemoMessage caption, String id, Outcome outcome, List<Feature> features) {
        out.append("<figure>").append(DemoMap.svg(id, outcome, features));
        out.append("<figcaption>").append(say(caption)).append("</figcaption></figure>\n");
    }

    private void legend(double depth, String label) {
        out.append("<span><i style=\"background:").append(DemoMap.colour(depth)).append("\"></i>");
        out.append(label).append("</span>");
    }

    private void table(DemoRun.Result result) {
        out.append("<table>\n<tr>");
        element("th", say(DemoMessage.COLUMN_INDICATOR));
        element("th", say(DemoMessage.SCENARIO_TODAY));
        element("th", say(DemoMessage.SCENARIO_PROJECT));
        element("th", say(DemoMessage.COLUMN_DIFFERENCE));
        out.append("</tr>\n");
        List<Outcome.Indicator> today = result.today().indicators();
        List<Outcome.Indicator> project = result.project().indicators();
        for (int i = 0; i < today.size(); i++) {
            Outcome.Indicator before = today.get(i);
            double difference = project.get(i).value() - before.value();
            String unit = before.unit().isEmpty() ? "" : " " + before.unit();
            out.append("<tr>");
            element("td", label(before));
            element("td", number(before.value()) + unit);
            element("td", number(project.get(i).value()) + unit);
            element("td", (difference > 0 ? "+" : "") + number(difference) + unit);
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private String label(Outcome.Indicator row) {
        return switch (row.id()) {
            case "dike_crest_altitude" -> say(DemoMessage.CREST);
            case "flooded_area" -> say(DemoMessage.FLOODED_AREA);
            case "flooded_buildings" -> say(DemoMessage.FLOODED_BUILDINGS);
            case "flooded_inhabitants" -> say(DemoMessage.FLOODED_INHABITANTS);
            case "greatest_depth_at_building" -> say(DemoMessage.MAXIMUM);
            default -> say(DemoMessage.CLASS, local(row.detail()));
        };
    }

    /** At most two decimals, none where the number is whole. */
    private String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : local(text);
    }

    /** A printed number with the decimal sign of the page's language. */
    private String local(String number) {
        return french ? number.replace('.', ',') : number;
    }

    private void element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private String say(DemoMessage message, Object... parts) {
        return message.text(locale, parts)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
