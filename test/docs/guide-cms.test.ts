import { ETAPES } from '../../src/taskpane/ecrans/contrat/etapes'
import { INTITULES } from '../../src/taskpane/ecrans/contrat/intitules'
import { PHRASES } from '../../src/textes/phrases'
import { cites, lireGuide, phrase } from './guide'

const GUIDE = lireGuide('docs/guide-cms.md')

/** Écrans d’un contrat, par le début de leurs phrases. */
const TITRE_D_ECRAN = /^volet\.(?:cadre|communes|contrat|hypotheses|objectifs|tables|ecritures|rediger|grilles)\.titre(?:-|$)/

describe('guide du contrat', () => {
  it('a une partie par étape du volet, dans leur ordre et sous leur titre', () => {
    const parties = cites(GUIDE, /^## \d+\. (.+)$/gm)
    expect(parties).toEqual(ETAPES.map((etape) => phrase(`volet.${INTITULES[etape].titre}`)))
  })

  it('nomme chaque écran du contrat', () => {
    const titres = [...PHRASES].filter(([id, texte]) => TITRE_D_ECRAN.test(id) && !texte.includes('{')).map(([, texte]) => texte)
    expect(titres.length).toBeGreaterThanOrEqual(ETAPES.length)
    expect(titres.filter((titre) => !GUIDE.includes(titre))).toEqual([])
  })
})
