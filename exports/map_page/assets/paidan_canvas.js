/* A canvas that covers the view and a margin around it, moves with the map, scales while zooming
   and is drawn anew once a frame at most. */
"use strict";
(function (P) {
  P.CanvasLayer = L.Renderer.extend({
    options: { padding: 0.15, draw: null },

    _initContainer() {
      this._container = document.createElement("canvas");
      this._ctx = this._container.getContext("2d");
      this._layers = {};
    },
    _destroyContainer() {
      cancelAnimationFrame(this._frame);
      this._frame = 0;
      this._container.remove();
      delete this._container;
      delete this._ctx;
    },
    _updatePaths() {},
    _onZoomEnd() {},

    _update() {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const size = this._bounds.getSize(), ratio = window.devicePixelRatio || 1;
      const canvas = this._container;
      L.DomUtil.setPosition(canvas, this._bounds.min);
      const width = Math.round(size.x * ratio), height = Math.round(size.y * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = size.x + "px";
        canvas.style.height = size.y + "px";
      }
      this._paint();
    },

    _paint() {
      if (!this._map || !this._ctx || !this._bounds) return;
      const ratio = window.devicePixelRatio || 1, ctx = this._ctx;
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, this._container.width, this._container.height);
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      this.options.draw(ctx);
    },

    redrawSoon() {
      if (this._frame || !this._map) return;
      this._frame = requestAnimationFrame(() => {
        this._frame = 0;
        if (this._map && !this._map._animatingZoom) this._paint();
      });
    },

    /* Pixels of the canvas for a place on earth. */
    point(lat, lon) {
      return this._map.latLngToLayerPoint([lat, lon]).subtract(this._bounds.min);
    },
    fromContainer(x, y) {
      return this._map.containerPointToLayerPoint([x, y]).subtract(this._bounds.min);
    },
    latLngBounds() {
      return L.latLngBounds(
        this._map.layerPointToLatLng(this._bounds.getBottomLeft()),
        this._map.layerPointToLatLng(this._bounds.getTopRight()));
    },
  });
})(Paidan);
