import { resolve } from 'node:path'
import { redigerLicences } from '../../../scripts/construire/licences'

describe('mentions des composants tiers', () => {
  const page = redigerLicences(
    ['src/cli/index.ts', 'node_modules/fflate/esm/index.mjs', 'node_modules/fflate/esm/browser.js', 'node_modules/saxes/saxes.js'].map((chemin) =>
      resolve(chemin),
    ),
  )

  it('cite une fois chaque paquet empaqueté, avec sa version et sa licence, et rien de notre code', () => {
    expect(page.match(/^\S+ \d+\.\d+\.\d+ : .*$/gm)).toEqual(['fflate 0.8.3 : MIT', 'saxes 6.0.0 : ISC'])
  })

  it('joint le texte de la licence, ou dit qu’il manque', () => {
    expect(page).toContain('Permission is hereby granted, free of charge')
    expect(page).toContain('Le paquet ne joint pas de texte de licence')
  })

  it('cite aussi ce que docx embarque dans son propre fichier, sans ses types', () => {
    const cites = redigerLicences([resolve('node_modules/docx/dist/index.mjs')]).match(/^\S+(?= \d+\.\d+\.\d+ : )/gm) ?? []
    expect(cites).toEqual(expect.arrayContaining(['docx', 'jszip', 'pako', 'hash.js', 'nanoid', 'xml', 'xml-js', 'sax', 'inherits']))
    expect(cites).toEqual([...new Set(cites)])
    expect(cites.filter((nom) => nom.startsWith('@types/'))).toEqual([])
  })
})
