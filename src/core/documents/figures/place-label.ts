/** A stretch of a figure that a label takes; `x` and `y` are its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first of the places that is inside the bounds and touches no area taken; it is then taken too. Null if there is none. */
export function placed(places: readonly Area[], taken: Area[], bounds: Area): Area | null {
  const free = places.find((place) => isInside(place, bounds) && !taken.some((area) => overlap(area, place))) ?? null;
  if (free !== null) taken.push(free);
  return free;
}

function isInside(place: Area, bounds: Area): boolean {
  return (
    place.x >= bounds.x &&
    place.y >= bounds.y &&
    place.x + place.width <= bounds.x + bounds.width &&
    place.y + place.height <= bounds.y + bounds.height
  );
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
