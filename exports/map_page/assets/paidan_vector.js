/* Paint rules for vector tiles in the two common schemas, quiet enough for markers to lead. */
"use strict";
(function (P) {
  const NAMES = ["name:zh", "name:zh-Hans", "name_zh", "name", "name:latin", "name_en", "name:en"];
  const MAJOR = ["motorway", "trunk", "primary", "highway", "major_road"];
  const MIDDLE = ["secondary", "tertiary", "medium_road"];
  const grow = (at14) => (zoom) => Math.max(0.4, at14 * Math.pow(1.5, zoom - 14));

  function road(f) {
    const p = f.props;
    if (MAJOR.includes(p.class) || MAJOR.includes(p.kind)) return "major";
    if (MIDDLE.includes(p.class) || MIDDLE.includes(p.kind)) return "middle";
    return "minor";
  }
  const fill = (dataLayer, colour, filter) => ({
    dataLayer: dataLayer, symbolizer: new protomapsL.PolygonSymbolizer({ fill: colour }), filter: filter,
  });
  const line = (dataLayer, colour, width, filter, minzoom) => ({
    dataLayer: dataLayer, minzoom: minzoom, filter: filter,
    symbolizer: new protomapsL.LineSymbolizer({ color: colour, width: width, lineCap: "round", lineJoin: "round" }),
  });
  const is = (kind) => (zoom, f) => road(f) === kind;

  function roads(layer) {
    const c = P.palette;
    return [
      line(layer, c.road, grow(1.6), is("minor"), 13),
      line(layer, c["road-casing"], grow(5.4), is("middle"), 12),
      line(layer, c["road-casing"], grow(8.4), is("major"), 11),
      line(layer, c["road-major"], grow(4), is("middle"), 11),
      line(layer, c["road-major"], grow(6.4), is("major")),
    ];
  }
  function roadLabels(layer) {
    const c = P.palette;
    return {
      dataLayer: layer, minzoom: 14,
      symbolizer: new protomapsL.LineLabelSymbolizer({
        labelProps: NAMES, font: "400 12px 'Noto Sans SC'", fill: c.label, stroke: c["label-halo"],
        width: 2.5, position: 2, repeatDistance: 320,
      }),
    };
  }
  function placeLabels(layer, large) {
    const c = P.palette;
    return {
      dataLayer: layer,
      symbolizer: new protomapsL.CenteredTextSymbolizer({
        labelProps: NAMES, fill: c.label, stroke: c["label-halo"], width: 3, lineHeight: 1.3,
        font: (zoom, f) => (large(f) ? "700 15px" : "400 13px") + " 'Noto Sans SC'",
      }),
      sort: (a, b) => (a.population_rank || a.min_zoom || 0) - (b.population_rank || b.min_zoom || 0),
    };
  }

  P.protomapsRules = function () {
    const c = P.palette;
    const green = ["park", "forest", "wood", "grass", "grassland", "garden", "nature_reserve", "cemetery",
      "golf_course", "recreation_ground", "playground", "pitch", "scrub", "meadow"];
    return {
      paint: [
        fill("earth", c.land), fill("landcover", c.park, (z, f) => green.includes(f.props.kind)),
        fill("landuse", c.park, (z, f) => green.includes(f.props.kind)),
        fill("water", c.water, (z, f) => f.geomType === 3),
        line("water", c.water, grow(2), (z, f) => f.geomType === 2, 12),
        fill("buildings", c.built), ...roads("roads"),
      ],
      labels: [placeLabels("places", (f) => ["locality", "region"].includes(f.props.kind)), roadLabels("roads")],
    };
  };

  P.openMapTilesRules = function () {
    const c = P.palette;
    const green = ["park", "wood", "grass", "cemetery", "forest", "farmland", "pitch", "playground"];
    return {
      paint: [
        fill("landcover", c.park, (z, f) => green.includes(f.props.class)),
        fill("landuse", c.park, (z, f) => green.includes(f.props.class)), fill("park", c.park),
        fill("water", c.water), line("waterway", c.water, grow(2), undefined, 12),
        fill("building", c.built), ...roads("transportation"),
      ],
      labels: [placeLabels("place", (f) => ["city", "town"].includes(f.props.class)), roadLabels("transportation_name")],
    };
  };
})(Paidan);
