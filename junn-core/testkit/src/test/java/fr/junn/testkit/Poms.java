package fr.junn.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The poms of the checkout, as far as the tests ask. */
final class Poms {

    private final Path root;

    Poms(Path root) {
        this.root = root;
    }

    /** The modules in the order of the root pom, with their parsed poms. */
    Map<String, Document> modules() {
        Map<String, Document> modules = new LinkedHashMap<>();
        for (String module : texts(parse(root.resolve("pom.xml")), "/project/modules/module")) {
            modules.put(module, parse(root.resolve(module).resolve("pom.xml")));
        }
        return modules;
    }

    /** Artifact and version of each module that is published, but for the list of versions itself. */
    Map<String, String> published() {
        Map<String, String> published = new TreeMap<>();
        modules().forEach((module, pom) -> {
            boolean list = module.equals("junn-core/bom");
            boolean kept = texts(pom, "/project/properties/maven.deploy.skip").contains("true");
            if (!list && !kept) {
                published.put(
                        texts(pom, "/project/artifactId").get(0),
                        texts(pom, "/project/parent/version").get(0));
            }
        });
        return published;
    }

    /** Artifact and version of each row of the list of versions. */
    Map<String, String> listed() {
        Document bom = modules().get("junn-core/bom");
        String rows = "/project/dependencyManagement/dependencies/dependency/";
        List<String> names = texts(bom, rows + "artifactId");
        List<String> versions = texts(bom, rows + "version");
        Map<String, String> listed = new TreeMap<>();
        IntStream.range(0, names.size()).forEach(i -> listed.put(names.get(i), versions.get(i)));
        return listed;
    }

    static List<String> texts(Document pom, String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException failure) {
            throw new IllegalArgumentException(path, failure);
        }
    }

    private static Document parse(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new IllegalStateException("cannot read " + pom, failure);
        }
    }
}
