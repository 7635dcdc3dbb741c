/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parses XML from strangers: nothing outside the file is fetched, and entities of the file's own making, which could
 * grow without bound, are refused.
 */
final class SafeXml {
    private SafeXml() {
    }

    static void parse(InputStream in, ContentHandler handler) throws IOException, SAXException {
        XMLReader reader = reader();
        reader.setContentHandler(handler);
        Guard guard = new Guard();
        reader.setErrorHandler(guard);
        reader.setEntityResolver(guard);
        reader.setProperty("http://xml.org/sax/properties/declaration-handler", guard);
        reader.parse(new InputSource(in));
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java's own XML parser lacks a feature that it has had since Java 7", e);
        }
    }

    /** Old VOTables name a DTD, which is harmless as long as nobody reads it. */
    private static final class Guard extends DefaultHandler2 {
        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void internalEntityDecl(String name, String value) throws SAXException {
            throw new SAXException("it declares XML entities, which a table has no use for");
        }

        @Override
        public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
            throw new SAXException("it declares external XML entities, which a table has no use for");
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
