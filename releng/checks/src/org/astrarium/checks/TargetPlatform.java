/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads which libraries, in which versions, an XML file of the build names. */
final class TargetPlatform {

    /** A Maven artifact. */
    record Library(String group, String name, String version) {
        boolean isForTests() {
            return group.startsWith("org.junit.") || group.equals("org.opentest4j") || group.equals("org.apiguardian");
        }
    }

    private TargetPlatform() {
    }

    static List<Library> ofTarget(Path root) throws IOException {
        return libraries(parse(root.resolve("target-platform/astrarium.target")).getDocumentElement(), "");
    }

    /** What the root POM manages for the tests without OSGi. */
    static List<Library> ofPom(Path root) throws IOException {
        Document pom = parse(root.resolve("pom.xml"));
        Element management = (Element) pom.getElementsByTagName("dependencyManagement").item(0);
        return libraries(management, property(root, "junit.version"));
    }

    /** What a bundle of libraries, or the tests without OSGi of a bundle, name in a POM of their own, with a version. */
    static List<Library> ofPom(Path root, String bundle, String element) throws IOException {
        Path pom = root.resolve("bundles").resolve(bundle).resolve("pom.xml");
        return libraries(parse(pom).getDocumentElement(), element, "");
    }

    static String property(Path root, String name) throws IOException {
        return parse(root.resolve("pom.xml")).getElementsByTagName(name).item(0).getTextContent();
    }

    static String buildExtensionVersion(Path root) throws IOException {
        return parse(root.resolve(".mvn/extensions.xml")).getElementsByTagName("version").item(0).getTextContent();
    }

    private static List<Library> libraries(Element parent, String junit) {
        return libraries(parent, "dependency", junit);
    }

    private static List<Library> libraries(Element parent, String element, String junit) {
        List<Library> libraries = new ArrayList<>();
        NodeList dependencies = parent.getElementsByTagName(element);
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (dependency.getElementsByTagName("version").getLength() > 0) {
                libraries.add(new Library(text(dependency, "groupId"), text(dependency, "artifactId"),
                        text(dependency, "version").replace("${junit.version}", junit)));
            }
        }
        return libraries;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private static Document parse(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + ": not readable as XML", e);
        }
    }
}
