import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { reconnaitre } from '../../../src/audit/reconnaissance/reconnaitre'
import { ecrireRectangle } from '../../../src/classeur/adresse'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'

const DOSSIER = join(__dirname, '../../classeurs')

interface Attendu {
  readonly tableaux: readonly {
    readonly type: string
    readonly feuille: string
    readonly plage: string
    readonly autresTypes?: readonly string[]
  }[]
}

const NOMS = readdirSync(DOSSIER)
  .filter((nom) => nom.endsWith('.attendu.json'))
  .map((nom) => nom.replace('.attendu.json', ''))
  .filter((nom) => attenduDe(nom).tableaux.length > 0)

function attenduDe(nom: string): Attendu {
  return { tableaux: [], ...(JSON.parse(readFileSync(join(DOSSIER, `${nom}.attendu.json`), 'utf8')) as Partial<Attendu>) }
}

async function tableauxLus(nom: string): Promise<readonly string[]> {
  const classeur = await ouvrirXlsx(new Uint8Array(readFileSync(join(DOSSIER, `${nom}.xlsx`))))
  const { tableaux } = reconnaitre(await classeur.figer(), { lectures: new Map(), jour: null })
  return tableaux.map(({ type, plage }) => `${type} ${plage.feuille}!${ecrireRectangle(plage)}`)
}

describe('classeurs d’épreuve', () => {
  it('sont là', () => {
    expect(NOMS.length).toBeGreaterThan(30)
  })

  it.each(NOMS)('%s : les tableaux attendus, et eux seuls', async (nom) => {
    const lus = await tableauxLus(nom)
    const restants = [...lus]
    const manquants = attenduDe(nom).tableaux.filter(({ type, feuille, plage, autresTypes = [] }) => {
      const trouve = [type, ...autresTypes]
        .map((admis) => `${admis} ${feuille}!${plage}`)
        .find((admis) => restants.includes(admis))
      if (trouve !== undefined) restants.splice(restants.indexOf(trouve), 1)
      return trouve === undefined
    })
    expect({ manquants, enTrop: restants }).toEqual({ manquants: [], enTrop: [] })
  })
})
