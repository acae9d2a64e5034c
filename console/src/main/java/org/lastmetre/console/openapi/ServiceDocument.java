package org.lastmetre.console.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The OpenAPI document of one service. */
record ServiceDocument(String service, ObjectNode document) {}
