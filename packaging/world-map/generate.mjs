// Writes knowledge/map.json: the world's land, projected and reduced. Run by hand; see README.md.
//
// Only land is drawn, no borders: a city's map takes no side in a question of territory.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath, geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

// The world cut in the Atlantic, with Japan near the middle, as maps in Japanese schools have it.
const CENTRAL_MERIDIAN = 150;
const WIDTH = 1000;
const HALF_WIDTH = Math.PI / ((Math.sqrt(3) / 2) * 1.340264);
const SCALE = WIDTH / (2 * HALF_WIDTH);
// weight: a corner that spans less (steradians) is dropped; smallest: so is an island (square units or degrees);
// digits: after the point; projected: in map units, else in degrees, for a local projection
const LEVELS = {
  world: { file: 'land-110m.json', weight: 1.5e-5, smallest: 6, digits: 0, projected: true },
  detail: { file: 'land-50m.json', weight: 2e-6, smallest: 0.03, digits: 2, projected: false },
};

const require = createRequire(import.meta.url);
const projection = geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).scale(SCALE).translate([0, 0]).precision(0.3);

function polygons(file, weight) {
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), 'utf8'));
  const { features } = feature(simplify(presimplify(topology, sphericalTriangleArea), weight), topology.objects.land);
  return features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
}

function rings(coordinates) {
  const collected = [];
  const context = {
    moveTo: (x, y) => collected.push([[x, y]]),
    lineTo: (x, y) => collected.at(-1).push([x, y]),
    closePath() {},
    arc() {},
    beginPath() {},
  };
  geoPath(projection, context)({ type: 'Polygon', coordinates });
  return collected;
}

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0) / 2);
}

function flatten(ring, digits) {
  const rounded = ring.map(([x, y]) => [Number(x.toFixed(digits)), Number(y.toFixed(digits))]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]).flat();
}

function level({ file, weight, smallest, digits, projected }) {
  return polygons(file, weight)
    .filter((coordinates) => geoBounds({ type: 'Polygon', coordinates })[1][1] > -59) // Antarctica has no city
    .flatMap((coordinates) => (projected ? rings(coordinates) : coordinates))
    .filter((ring) => area(ring) >= smallest)
    .map((ring) => flatten(ring, digits))
    .filter((ring) => ring.length >= 6);
}

const lines = Object.entries(LEVELS).map(([name, settings]) =>
  `  ${JSON.stringify(name)}: [\n${level(settings).map((ring) => `    ${JSON.stringify(ring)}`).join(',\n')}\n  ]`);
const head = {
  source: 'Natural Earth 4.1, land (https://www.naturalearthdata.com/), by way of npm world-atlas 2.0.2',
  licence: 'Natural Earth: public domain; world-atlas: ISC',
  made_by: 'packaging/world-map/generate.mjs',
  projection: { name: 'Equal Earth', central_meridian: CENTRAL_MERIDIAN, width: WIDTH },
};
const top = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
const target = new URL('../../knowledge/map.json', import.meta.url);
writeFileSync(target, `{\n${[...top, ...lines].join(',\n')}\n}\n`);
