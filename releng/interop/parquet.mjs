// Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
//
// Prints a Parquet file as hyparquet reads it, as JSON: column by column, whole numbers and the bits of doubles as text, and the
// VOTable that describes the columns.
//
//     node parquet.mjs FOLDER FILE      FOLDER/node_modules has the package hyparquet
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [folder, name] = process.argv.slice(2)
const found = createRequire(pathToFileURL(folder + '/')).resolve('hyparquet')
const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import(pathToFileURL(found))

const plain = value => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'number') return value ?? null
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  return String(bits.getBigInt64(0))
}

const file = await asyncBufferFromFile(name)
const metadata = await parquetMetadataAsync(file)
const rows = await parquetReadObjects({ file, metadata })
const columns = Object.fromEntries(metadata.schema.filter(field => rows[0] && field.name in rows[0])
  .map(field => [field.name, { type: field.type ?? 'LIST', values: rows.map(row => plain(row[field.name])) }]))
const votable = metadata.key_value_metadata.find(entry => entry.key === 'IVOA.VOTable-Parquet.content')?.value
console.log(JSON.stringify({ columns, votable }))
