import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FonctionDecrite } from '../../../src/catalogue'
import { FONCTIONS, SUJETS } from '../../../src/catalogue'
import { PARAMETRES, POINTS_OUVERTS, REGISTRE, REGLES } from '../../../src/regles'
import { redigerExemple } from '../../../scripts/documenter/exemple'
import { redigerFonctions } from '../../../scripts/documenter/fonctions'
import { pagesPerimees, pagesProduites } from '../../../scripts/documenter/pages'
import { redigerRegle } from '../../../scripts/documenter/regle'
import { redigerRegles } from '../../../scripts/documenter/regles'

const autour = { parametres: PARAMETRES, points: POINTS_OUVERTS, fonctions: FONCTIONS, preuvesDe: () => ({ essais: [], cas: [] }) }
const [premiere] = FONCTIONS as readonly [FonctionDecrite, ...FonctionDecrite[]]

function fonction(autres: Partial<FonctionDecrite>): FonctionDecrite {
  return { ...premiere, nom: 'SRU_ESSAI', ...autres }
}

describe('page des fonctions', () => {
  const page = redigerFonctions(SUJETS)

  it('chaque fonction a sa section, une fois, sous son sujet', () => {
    for (const { titre, fonctions } of SUJETS) {
      const [, section = ''] = page.split(`\n## ${titre}\n`)
      const [sienne = ''] = section.split('\n## ')
      for (const { nom } of fonctions) expect([page, sienne].map((texte) => texte.split(`\n### ${nom}\n`).length)).toEqual([2, 2])
    }
  })

  it('un sujet sans fonction ne paraît pas', () => expect(redigerFonctions([{ titre: 'Vide', fonctions: [] }])).not.toContain('Vide'))

  it('aucun exemple en JSON, aucune case non rédigée', () => {
    expect(page).not.toMatch(/rend `[[{]|\[object Object\]|\bnull\b|\bundefined\b/)
  })

  it('un résultat en tableau montre ses colonnes, leurs unités et ses cases à la française', () => {
    const decrite = fonction({
      forme: 'plage',
      colonnes: ['Commune', 'Taux'],
      unites: ['texte', 'fraction'],
      arguments: [],
      exemple: {
        formule: '=MIXITE.SRU_ESSAI(A1:B3)',
        arguments: [],
        valeur: [['Commune', 'Taux'], ['A | B', 0.25], ['', true], [{ erreur: '#N/A', motif: { id: 'sru.exemptee', donnees: {} } }, '']],
      },
    })
    expect(redigerExemple(decrite)).toEqual([
      'Exemple : `=MIXITE.SRU_ESSAI(A1:B3)` rend une plage qui déborde :',
      '',
      '| Commune | Taux |',
      '| --- | --- |',
      '| A \\| B | 0,25 |',
      '|  | VRAI |',
      '| #N/A |  |',
      '',
    ])
    expect(redigerFonctions([{ titre: 'Essai', fonctions: [decrite] }])).toContain('- Colonnes du résultat : « Commune » (texte), « Taux » (fraction)')
  })

  it('une date se lit en clair à côté de son numéro de série', () => {
    const seule = fonction({ unite: 'date (numéro de série)', arguments: [], exemple: { formule: '=X()', arguments: [], valeur: 45117 } })
    expect(redigerExemple(seule)[0]).toBe('Exemple : `=X()` rend `45117` (2023-07-10).')
    const colonnes = { colonnes: ['Jour', 'Nombre'], unites: ['date (numéro de série)', 'logements'] }
    const tableau = fonction({ ...colonnes, arguments: [], exemple: { formule: '=X()', arguments: [], valeur: [[45117, 45117]] } })
    expect(redigerExemple(tableau)).toContain('| 45117 (2023-07-10) | 45117 |')
  })

  it('les plages données par l’exemple se lisent aussi', () => {
    const arguments_ = premiere.arguments.slice(0, 1)
    const lignes = redigerExemple(
      fonction({ arguments: arguments_, exemple: { formule: '=X(A1:B1)', arguments: [[['Année', null]]], valeur: 1.5 } }),
    )
    expect(lignes).toEqual(['Exemple : `=X(A1:B1)` rend `1,5`.', '', `Plage donnée à \`${arguments_[0]?.nom}\` :`, '', '|  |  |', '| --- | --- |', '| Année |  |', ''])
  })
})

describe('page des règles', () => {
  const page = redigerRegles(REGISTRE, autour)

  it('chaque règle appliquée a sa section ; chaque règle prévue, sa ligne et rien d’autre', () => {
    for (const { id } of REGLES) expect(page.split(`\n## ${id}\n`)).toHaveLength(2)
    for (const { id, titre, etat } of REGISTRE) {
      expect(page.includes(`\n## ${id}\n`)).toBe(etat === 'appliquée')
      if (etat === 'prévue') expect(page).toContain(`| ${id} | ${titre} |`)
    }
  })

  it('une règle dit ses nombres avec leur validité, ses points ouverts, ses fonctions et ses essais', () => {
    const fiche = REGLES.find(({ parametres, pointsOuverts }) => parametres.includes('P_bornes.basse') && pointsOuverts.includes('AMB-01'))
    if (fiche === undefined) throw new Error('aucune règle ne porte P_bornes.basse et AMB-01')
    const preuves = { essais: ['test/a.test.ts'], cas: [{ fichier: 'test/cas/b.json', nombre: 12, nommes: 3 }] }
    const section = redigerRegle(fiche, { ...autour, preuvesDe: () => preuves }).join('\n')
    expect(section).toContain('2 points, du 2023-01-01 au 2025-12-31, puis du 2026-01-01 au 2028-12-31 (à vérifier)')
    expect(section).toContain('  - AMB-01 : écart de 2,00 points exactement')
    expect(section).toContain('[SRU_OBJECTIF](fonctions.md#sru_objectif)')
    expect(section).toContain('- Essais : [`test/a.test.ts`](../test/a.test.ts)')
    expect(section).toContain('[`test/cas/b.json`](../test/cas/b.json) 12, dont 3 qui la nomment')
  })

  it('une valeur qui change d’une période à l’autre se lit deux fois', () => {
    const [modele] = PARAMETRES.filter(({ id }) => id === 'P_bornes.basse')
    const change = { ...modele, serie: modele?.serie.map((datee, rang) => ({ ...datee, valeur: 2 + rang / 2 })) ?? [] }
    const fiche = REGLES.find(({ parametres }) => parametres.includes('P_bornes.basse'))
    if (modele === undefined || fiche === undefined) throw new Error('P_bornes.basse manque')
    expect(redigerRegle(fiche, { ...autour, parametres: [{ ...modele, ...change }] }).join('\n')).toContain(
      '2 points, du 2023-01-01 au 2025-12-31 ; 2,5 points, du 2026-01-01 au 2028-12-31 (à vérifier)',
    )
  })

  it('une échéance se lit en date, jamais en numéro de série', () => {
    const page = redigerRegles(REGISTRE, autour)
    expect(page).toContain('| 31/12/2023 |')
    expect(page).not.toContain('numéro de série')
    expect(page).not.toMatch(/\b45291\b/)
  })
})

describe('pages à jour', () => {
  it('une page absente ou retouchée est dite périmée ; une page exacte ne l’est pas', () => {
    const racine = mkdtempSync(join(tmpdir(), 'pages-'))
    try {
      mkdirSync(join(racine, 'docs'))
      writeFileSync(join(racine, 'docs/a.md'), 'à jour\n')
      writeFileSync(join(racine, 'docs/b.md'), 'retouchée\n')
      const pages = new Map([['docs/a.md', 'à jour\n'], ['docs/b.md', 'vraie\n'], ['docs/c.md', 'neuve\n']])
      expect(pagesPerimees(pages, racine)).toEqual(['docs/b.md', 'docs/c.md'])
    } finally {
      rmSync(racine, { recursive: true })
    }
  })

  it('deux productions rendent les mêmes pages', () => {
    expect([...pagesProduites()]).toEqual([...pagesProduites()])
    expect([...pagesProduites().keys()]).toEqual(['docs/fonctions.md', 'docs/regles.md', 'docs/controles.md'])
  })
})
