import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; the last five fields let a test tell lies about it. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: boolean;
  readonly crc?: number;
  readonly declaredSize?: number;
  readonly flags?: number;
  /** What stands in the file in place of the content. */
  readonly packed?: Buffer;
}

/** The bytes of a zip file with these parts, in this order, duplicates included. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = buildEntry(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function buildEntry(part: ZipPart, offset: number) {
  const { name, content, stored = false, crc, declaredSize, flags = 0 } = part;
  const bytes = Buffer.from(content as string);
  const packed = part.packed ?? (stored ? bytes : deflateRawSync(bytes));
  const nameBytes = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags | 0x800, 2);
  shared.writeUInt16LE(stored ? 0 : 8, 4);
  shared.writeUInt32LE(crc ?? crc32(bytes), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(declaredSize ?? bytes.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, nameBytes, packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), shared, tail, nameBytes]);
  return { local, central };
}
