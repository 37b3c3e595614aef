package vn.toso.unit;

/**
 * All that walks through time look at.
 *
 * @param graph the units and their states
 * @param rows the successions as filed
 * @param edges what people are carried along
 */
record Lineage(UnitGraph graph, SuccessionTable rows, PeopleEdges edges) {}
