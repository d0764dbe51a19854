/** A point or a step on the grid. */
type Point = readonly [x: number, y: number];

/** A box around a drawing. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

const sizes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6, z: 0 };

/**
 * The box around the ends and control points of a path, without its stroke.
 * Of arcs only half circles (every dot is made of two) are measured beyond their ends: enough to catch what runs off.
 */
export function boxOfPath(path: string): Box {
  const points: Point[] = [];
  let pen: Point = [0, 0];
  for (const { command, numbers } of commandsOf(path)) {
    const relative = command === command.toLowerCase();
    const origin: Point = relative ? pen : [0, 0];
    const targets = pairsOf(command, numbers, relative ? [0, 0] : pen).map(([x, y]): Point => [
      origin[0] + x,
      origin[1] + y,
    ]);
    const end = targets.at(-1) ?? pen;
    if (command.toLowerCase() === 'a') points.push(...bulge(pen, end, numbers[0] ?? 0));
    points.push(...targets);
    pen = end;
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The points a command names, in its own terms; a coordinate it leaves out stays what it was. */
function pairsOf(command: string, numbers: readonly number[], [stayX, stayY]: Point): Point[] {
  const [first = 0] = numbers;
  switch (command.toLowerCase()) {
    case 'h':
      return [[first, stayY]];
    case 'v':
      return [[stayX, first]];
    case 'a':
      return [[numbers[5] ?? 0, numbers[6] ?? 0]];
    default:
      return numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));
  }
}

/** The corners around a half circle; nothing for a flatter arc. */
function bulge([fromX, fromY]: Point, [toX, toY]: Point, radius: number): Point[] {
  if (Math.abs(Math.hypot(toX - fromX, toY - fromY) - 2 * radius) > 0.01) return [];
  const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2];
  return [
    [x - radius, y - radius],
    [x + radius, y + radius],
  ];
}

interface Command {
  command: string;
  numbers: number[];
}

/** The commands of a path, a repetition as a command of its own. */
function commandsOf(path: string): Command[] {
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([text, command = '', list = '']) => {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = sizes[command.toLowerCase()];
    if (size === undefined || numbers.length % (size || 1) !== 0) throw new Error(`cannot measure “${text}”`);
    return Array.from({ length: size && numbers.length / size }, (_, index) => ({
      command: index === 0 ? command : command.replace('m', 'l').replace('M', 'L'),
      numbers: numbers.slice(index * size, (index + 1) * size),
    }));
  });
}
