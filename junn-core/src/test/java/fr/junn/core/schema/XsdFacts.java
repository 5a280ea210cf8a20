package fr.junn.core.schema;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the XML schemas of CityGML 3.0 say, as lines of text: one for each global element, type, property, property type and
 * simple type. {@link TableFacts} says the same of the table; the two must be equal.
 *
 * <p>A property whose content is an element is told by the element and how it is held, so that a named property type and
 * an anonymous one of the same content give the same line.
 */
final class XsdFacts {
    private static final String GML = "http://www.opengis.net/gml/3.2";
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private final SortedSet<String> facts = new TreeSet<>();
    private final Map<String, Element> complexTypes = new HashMap<>();
    private final Map<String, Element> groups = new HashMap<>();

    private XsdFacts() {}

    static SortedSet<String> read(Path folder) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        XsdFacts all = new XsdFacts();
        List<Element> schemas = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xsd")) {
            for (Path file : files) {
                schemas.add(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
            }
        }
        schemas.forEach(all::index);
        schemas.forEach(all::read);
        return all.facts;
    }

    private void index(Element schema) {
        for (Element e : children(schema)) {
            String name = "{" + schema.getAttribute("targetNamespace") + "}" + e.getAttribute("name");
            if (e.getLocalName().equals("complexType")) {
                complexTypes.put(name, e);
            } else if (e.getLocalName().equals("group")) {
                groups.put(name, e);
            }
        }
    }

    private void read(Element schema) {
        String namespace = schema.getAttribute("targetNamespace");
        facts.add("module " + namespace);
        for (Element e : children(schema)) {
            String name = "{" + namespace + "}" + e.getAttribute("name");
            switch (e.getLocalName()) {
                case "element" ->
                    facts.add("element " + name
                            + (e.getAttribute("abstract").equals("true") ? " abstract" : "")
                            + " for " + qualified(e, "substitutionGroup")
                            + " of " + qualified(e, "type"));
                case "complexType" -> {
                    if (name.endsWith("PropertyType")) {
                        facts.add("property type " + name + " " + held(e));
                    } else {
                        complexType(e, name);
                    }
                }
                case "simpleType" -> facts.add("simple type " + name + " " + simple(e));
                default -> {}
            }
        }
    }

    private void complexType(Element type, String name) {
        Element extension = find(type, "extension");
        boolean derived = extension != null && extension.getParentNode().getParentNode() == type;
        facts.add("type " + name
                + (type.getAttribute("abstract").equals("true") ? " abstract" : "")
                + (derived ? " from " + qualified(extension, "base") : ""));
        Element sequence = find(derived ? extension : type, "sequence");
        int position = 0;
        for (Element e : sequence == null ? List.<Element>of() : children(sequence)) {
            if (e.getLocalName().equals("group")) {
                Element choice = find(groups.get(qualified(e, "ref")), "choice");
                for (Element member : children(choice)) {
                    property(name, position++, member, occurrence(e));
                }
            } else {
                property(name, position++, e, occurrence(e));
            }
        }
    }

    private void property(String type, int position, Element e, String occurrence) {
        String fallback = e.hasAttribute("default") ? " default " + e.getAttribute("default") : "";
        facts.add("property " + type + " " + position + " " + e.getAttribute("name") + " " + occurrence + " " + range(e)
                + fallback);
    }

    private static String occurrence(Element e) {
        String min = e.hasAttribute("minOccurs") ? e.getAttribute("minOccurs") : "1";
        String max = e.hasAttribute("maxOccurs") ? e.getAttribute("maxOccurs") : "1";
        return min + ".." + (max.equals("unbounded") ? "*" : max);
    }

    private String range(Element property) {
        if (!property.hasAttribute("type")) {
            return held(find(property, "complexType"), target(property));
        }
        String type = qualified(property, "type");
        Element known = complexTypes.get(type);
        if (type.equals("{" + GML + "}ReferenceType")) {
            return "holds " + target(property) + " reference";
        }
        return known != null ? held(known) : "is " + type;
    }

    /** The type at the other end of a reference, which the schemas state in an annotation. */
    private static String target(Element property) {
        var targets = property.getElementsByTagNameNS(GML, "targetElement");
        return targets.getLength() == 0
                ? "?"
                : resolve(
                        (Element) targets.item(0),
                        targets.item(0).getTextContent().strip());
    }

    private static String held(Element propertyType) {
        return held(propertyType, "?");
    }

    private static String held(Element propertyType, String target) {
        Element sequence = find(propertyType, "sequence");
        Element content = sequence == null ? null : find(sequence, "element");
        boolean optional =
                sequence != null && sequence.getAttribute("minOccurs").equals("0");
        boolean linked = false;
        var attributes = propertyType.getElementsByTagNameNS(XSD, "attributeGroup");
        for (int i = 0; i < attributes.getLength(); i++) {
            linked |= ((Element) attributes.item(i)).getAttribute("ref").equals("gml:AssociationAttributeGroup");
        }
        Element extension = find(propertyType, "extension");
        boolean member = extension != null && extension.getAttribute("base").equals("gml:AbstractFeatureMemberType");
        String how = content == null ? " reference" : optional && linked ? " either" : " inline";
        return "holds " + (content == null ? target : qualified(content, "ref")) + how + (member ? " member" : "");
    }

    private static String simple(Element type) {
        Element restriction = find(type, "restriction");
        StringBuilder out = new StringBuilder();
        Element list = find(restriction, "list");
        out.append(list == null ? qualified(restriction, "base") : "list of " + qualified(list, "itemType"));
        for (Element facet : children(restriction)) {
            if (facet.hasAttribute("value")) {
                out.append(' ').append(facet.getLocalName()).append('=').append(facet.getAttribute("value"));
            }
        }
        return out.toString();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && XSD.equals(e.getNamespaceURI())) {
                children.add(e);
            }
        }
        return children;
    }

    /** The first descendant of that name, in document order. */
    private static Element find(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(XSD, name).item(0);
    }

    private static String qualified(Element e, String attribute) {
        return resolve(e, e.getAttribute(attribute));
    }

    private static String resolve(Node at, String name) {
        int colon = name.indexOf(':');
        String namespace = at.lookupNamespaceURI(colon < 0 ? null : name.substring(0, colon));
        return "{" + namespace + "}" + name.substring(colon + 1);
    }
}
