import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FONCTIONS } from '../../../src/catalogue'
import { REGLES } from '../../../src/regles'
import { chercherPreuves, estNommee, reglesNommees } from '../../../scripts/documenter/preuves'

/** Identifiants écrits en deux morceaux : les titres de ce fichier ne prouvent aucune règle. */
const REGLE = ['SRU', '04'].join('-')
const VOISINE = ['SRU', '05'].join('-')

describe('preuves des règles', () => {
  const preuvesDe = chercherPreuves('test', FONCTIONS)

  it.each(REGLES.filter(({ id }) => /^(?:SRU|CMS)-/.test(id)).map(({ id }) => [id]))(
    '%s : appliquée, donc nommée par un titre d’essai ou la provenance d’un cas d’or',
    (id) => expect(estNommee(preuvesDe(id)) ? id : `${id} sans essai qui la nomme`).toBe(id),
  )

  it('deux recherches rendent la même chose, triée', () => {
    const autre = chercherPreuves('test', [...FONCTIONS].reverse())
    for (const { id } of REGLES) {
      const { essais, cas } = preuvesDe(id)
      expect(autre(id)).toEqual({ essais, cas })
      expect(essais).toEqual([...essais].sort())
      expect(cas.map(({ fichier }) => fichier)).toEqual(cas.map(({ fichier }) => fichier).sort())
    }
  })
})

describe('recherche des preuves', () => {
  let dossier = ''
  beforeEach(() => {
    dossier = mkdtempSync(join(tmpdir(), 'preuves-'))
    mkdirSync(join(dossier, 'cas'))
  })
  afterEach(() => rmSync(dossier, { recursive: true }))

  const essai = (source: string) => {
    writeFileSync(join(dossier, 'un.test.ts'), source)
    return chercherPreuves(dossier, [])(REGLE).essais
  }

  it.each([
    ['describe', `describe('objectif (${REGLE})', () => undefined)`],
    ['it', `it('${REGLE} : arrondi', () => undefined)`],
    ['it.each', `it.each([[1]])('${REGLE} : %d', () => undefined)`],
    ['gabarit', `it(\`${REGLE} \${x}\`, () => undefined)`],
    ['étendue', `describe('SRU-01 à SRU-06', () => undefined)`],
  ])('un titre de %s nomme la règle', (_sorte, source) => expect(essai(source)).toEqual([`${dossier}/un.test.ts`]))

  it.each([
    ['un commentaire', `// ${REGLE}\nit('rien', () => undefined)`],
    ['une donnée', `const id = '${REGLE}'\nit('rien', () => id)`],
    ['une autre règle', `it('${VOISINE}', () => undefined)`],
    ['un appel qui n’est pas un essai', `dire('${REGLE}')`],
  ])('%s ne prouve rien', (_sorte, source) => expect(essai(source)).toEqual([]))

  it('un cas d’or compte par sa provenance ou par sa fonction ; un relevé n’en est pas un', () => {
    const cas = (fonction: string, provenance: string) => ({ fonction, provenance })
    const liste = [cas('A', `registre, ${REGLE}`), cas('A', 'contrat'), cas('B', `registre, ${REGLE}`), cas('B', 'contrat')]
    writeFileSync(join(dossier, 'cas', 'a.json'), JSON.stringify(liste))
    writeFileSync(join(dossier, 'cas', 'releve.json'), JSON.stringify({ lignes: liste }))
    const preuves = chercherPreuves(dossier, [{ nom: 'A', regles: [REGLE] }])
    expect(preuves(REGLE).cas).toEqual([{ fichier: `${dossier}/cas/a.json`, nombre: 3, nommes: 2 }])
    expect(preuves(VOISINE).cas).toEqual([])
    expect(estNommee(preuves(VOISINE))).toBe(false)
  })

  it('une fonction qui applique la règle ne suffit pas à la prouver', () => {
    writeFileSync(join(dossier, 'cas', 'a.json'), JSON.stringify([{ fonction: 'A', provenance: 'contrat des fonctions' }]))
    const { [0]: fichier } = chercherPreuves(dossier, [{ nom: 'A', regles: [REGLE] }])(REGLE).cas
    expect(fichier).toMatchObject({ nombre: 1, nommes: 0 })
    expect(estNommee({ essais: [], cas: fichier === undefined ? [] : [fichier] })).toBe(false)
  })

  it('une étendue nomme toutes ses règles, un article aucune', () => {
    expect([...reglesNommees('SRU-01 à 03, art. L. 302-5 du CCH, COT-21')]).toEqual(['SRU-01', 'SRU-02', 'SRU-03', 'COT-21'])
  })
})
