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
})
