/* What lies beneath: tiles from a file, or a calm distance grid when there is none. */
"use strict";
(function (P) {
  const METRES_PER_PIXEL = 156543.03392804097;    // at zoom 0 on the equator, 256 px tiles

  const Grid = L.GridLayer.extend({
    options: { pane: "tilePane", updateWhenZooming: false, keepBuffer: 1 },
    createTile(coords) {
      const size = this.getTileSize(), ratio = window.devicePixelRatio || 1;
      const tile = document.createElement("canvas");
      tile.width = size.x * ratio;
      tile.height = size.y * ratio;
      const ctx = tile.getContext("2d");
      ctx.scale(ratio, ratio);
      ctx.fillStyle = P.palette.land;
      ctx.fillRect(0, 0, size.x, size.y);
      const latitude = Math.round(P.gridLatitude || 0);
      const scale = (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / Math.pow(2, coords.z);
      const metres = Grid.stepAt(scale), step = metres / scale;
      this.step = metres;
      for (const axis of ["x", "y"]) {
        const from = coords[axis] * size[axis];
        for (let k = Math.ceil((from - 2) / step); k * step < from + size[axis] + 2; k++) {
          const strong = k % 5 === 0, at = Math.round(k * step - from) + 0.5;
          ctx.strokeStyle = strong ? P.palette["land-line-strong"] : P.palette["land-line"];
          ctx.lineWidth = 1;
          ctx.beginPath();
          if (axis === "x") { ctx.moveTo(at, 0); ctx.lineTo(at, size.y); }
          else { ctx.moveTo(0, at); ctx.lineTo(size.x, at); }
          ctx.stroke();
        }
      }
      return tile;
    },
  });
  Grid.stepAt = function (scale) {
    const least = scale * 64, power = Math.pow(10, Math.floor(Math.log10(least)));
    return power * [1, 2, 5, 10].find((lead) => lead * power >= least);
  };

  /* basemap: {kind: none|raster|vector, url, dark_url, min_zoom, max_zoom, attribution, schema,
     transparent: the grid shows beside it} */
  P.setBasemap = function (basemap) {
    P.basemap = basemap;
    const map = P.map, dark = P.theme === "dark";
    if (!map) return;
    for (const layer of P.parts.under || []) layer.remove();
    P.parts.under = [];
    map.options.zoomSnap = basemap.kind === "raster" ? 1 : 0.5;    // scaled pictures look soft
    P.gridLatitude = map.getCenter().lat;
    const options = {
      minNativeZoom: basemap.min_zoom || 0, maxNativeZoom: basemap.max_zoom || 18,
      maxZoom: map.getMaxZoom(), attribution: basemap.attribution || "", keepBuffer: 3,
    };
    const backdrop = new Grid();
    P.parts.backdrop = backdrop;
    if (basemap.kind === "none" || basemap.transparent) P.parts.under.push(backdrop);
    let filtered = false;               // a light raster shown at night
    if (basemap.kind === "raster") {
      const url = dark && basemap.dark_url ? basemap.dark_url : basemap.url;
      filtered = dark && !basemap.dark_url;
      P.parts.under.push(L.tileLayer(url, options));
    } else if (basemap.kind === "vector") {
      P.parts.under.push(P.vectorLayer(basemap, options));
    }
    for (const layer of P.parts.under) {
      layer.addTo(map);
      if (filtered && layer !== backdrop) layer.getContainer().classList.add("pd-night");
    }
    if (P.parts.controls) P.parts.controls.scale.refresh();
  };

  P.vectorLayer = function (basemap, options) {
    const rules = basemap.schema === "openmaptiles" ? P.openMapTilesRules() : P.protomapsRules();
    return protomapsL.leafletLayer({
      url: basemap.url, maxDataZoom: options.maxNativeZoom, maxZoom: options.maxZoom,
      paintRules: rules.paint, labelRules: rules.labels,
      backgroundColor: P.palette.land, attribution: options.attribution, noWrap: true,
    });
  };
})(Paidan);
