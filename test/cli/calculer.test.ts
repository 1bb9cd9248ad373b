import { FONCTIONS } from '../../src/catalogue'
import { attendreRefus, lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

let banc: Banc
beforeAll(() => {
  banc = ouvrirBanc()
})
afterAll(() => banc.fermer())

const CLEFS = ['fonction', 'etat', 'valeur', 'unite', 'message', 'alertes', 'references', 'parametres', 'hypotheses', 'explication']

function calculer(nom: string, args: string): { readonly code: number | null; readonly lu: Record<string, unknown> } {
  const { code, sortie, erreur } = banc.lancer('calculer', nom, args)
  expect(erreur).toBe('')
  return { code, lu: JSON.parse(sortie) as Record<string, unknown> }
}

describe('mixite calculer', () => {
  it('rend l’objet des contrats, établi : code 0', () => {
    const { code, lu } = calculer('SRU_OBJECTIF', '[9873, 1898, 0.25]')
    expect(code).toBe(0)
    expect(Object.keys(lu)).toEqual(CLEFS)
    expect(lu).toMatchObject({ fonction: 'SRU_OBJECTIF', etat: 'etabli', valeur: 189, unite: 'logements', message: null })
    expect(lu['explication']).not.toEqual([])
    for (const etape of lu['explication'] as object[]) expect(Object.keys(etape)).toEqual(['etape', 'calcul', 'valeur'])
    for (const reference of lu['references'] as object[]) expect(Object.keys(reference)).toEqual(['article', 'source', 'lieu'])
    for (const parametre of lu['parametres'] as object[]) expect(Object.keys(parametre)).toEqual(['id', 'valeur', 'unite', 'du', 'au', 'source'])
    for (const alerte of lu['alertes'] as unknown[]) expect(typeof alerte).toBe('string')
  })

  it('rend l’exemple des contrats pour une cotation', () => {
    const { code, lu } = calculer(
      'COTATION',
      '[[["DALO","Ancienneté de la demande"]],[[true,"2019-05-10"],[0,0]],[["critère","points","barème"],["DALO",100,null],["Ancienneté de la demande",3,"par an"]],"2024-03-15"]',
    )
    expect(code).toBe(0)
    expect(lu['valeur']).toEqual([[112], ['']])
  })

  it('rend une ligne en erreur avec sa phrase, les autres notées', () => {
    const { code, lu } = calculer(
      'COTATION',
      '[[["DALO"]],[["peut-être"],[true]],[["critère","points"],["DALO",100]],"2024-03-15"]',
    )
    expect(code).toBe(0)
    expect(lu['valeur']).toEqual([[{ erreur: '#VALEUR!', message: expect.stringMatching(/\S/) }], [100]])
  })

  it('incomplet et sans objet : code 3, valeur nulle, un message', () => {
    for (const args of ['[9873, null, 0.25]', '[1000, 900, 0.25]']) {
      const { code, lu } = calculer('SRU_OBJECTIF', args)
      expect(code).toBe(3)
      expect(lu['valeur']).toBeNull()
      expect(lu['message']).toMatch(/\S/)
    }
  })

  it('refusé : code 2, une phrase qui nomme l’argument', () => {
    const { code, lu } = calculer('SRU_OBJECTIF', '[0, 10, 0.25]')
    expect(code).toBe(2)
    expect(lu).toMatchObject({ etat: 'refuse', valeur: null })
    expect(lu['message']).toMatch(/résidences/i)
  })

  it('accepte les arguments par nom, l’espace de noms et les minuscules', () => {
    const parNom = calculer('mixite.sru_objectif', '{"taux_cible": "25 %", "residences_principales": 9873, "logements_sociaux": 1898}')
    expect(parNom.lu['valeur']).toBe(189)
    expect(banc.lancer('calculer', 'VERSION').code).toBe(0)
  })

  it.each([
    ['fonction inconnue', ['calculer', 'INCONNUE', '[]'], /INCONNUE.*SRU_OBJECTIF/],
    ['JSON faux', ['calculer', 'SRU_OBJECTIF', '[1,'], /JSON/],
    ['JSON ni liste ni objet', ['calculer', 'SRU_OBJECTIF', '12'], /liste JSON/],
    ['argument inconnu', ['calculer', 'SRU_OBJECTIF', '{"rp": 1}'], /rp.*residences_principales/],
    ['nom hérité d’Object', ['calculer', 'SRU_OBJECTIF', '{"__proto__": 1}'], /__proto__/],
    ['trop d’arguments', ['calculer', 'SRU_OBJECTIF', '[1,2,3,4,5,6,7,8,9]'], /9 lus, 8 au plus/],
    ['objet en valeur', ['calculer', 'SRU_OBJECTIF', '[{"a":1}]'], /residences_principales/],
    ['plage à une dimension', ['calculer', 'COTATION', '[[1,2]]'], /entetes.*tableau de lignes/],
    ['plage vide', ['calculer', 'COTATION', '[[]]'], /vide/],
    ['ligne vide', ['calculer', 'COTATION', '[[[]]]'], /vide/],
    ['lignes inégales', ['calculer', 'COTATION', '[[[1,2],[3]]]'], /ligne 2/],
    ['nombre hors limites', ['calculer', 'SRU_OBJECTIF', '[1e999]'], /hors limites/],
    ['argument en trop', ['calculer', 'SRU_OBJECTIF', '[1]', '2'], /en trop/],
    ['rien', ['calculer'], /--help/],
    ['option inconnue', ['calculer', 'VERSION', '--joli'], /--joli/],
    ['commande inconnue', ['calculeur'], /calculeur.*calculer/],
    ['aucune commande', [], /calculer/],
  ] as const)('mauvais usage, code 64 : %s', async (_cas, args, phrase) => {
    attendreRefus(await lancerIci(...args), 64, phrase)
  })

  it('rend ses codes au processus, une phrase sur la sortie d’erreur', () => {
    attendreRefus(banc.lancer('calculer', 'INCONNUE', '[]'), 64, /INCONNUE/)
    attendreRefus(banc.lancer(), 64, /calculer/)
  })
})

describe('mixite fonctions, regles, aide', () => {
  it('liste les fonctions, lisibles ou en JSON', () => {
    const { code, sortie } = banc.lancer('fonctions')
    expect(code).toBe(0)
    for (const { nom } of FONCTIONS) expect(sortie).toContain(`MIXITE.${nom}(`)
    const lues = JSON.parse(banc.lancer('fonctions', '--json').sortie) as { nom: string; arguments: { nom: string }[] }[]
    expect(lues.map(({ nom, arguments: args }) => [nom, args.map((argument) => argument.nom)])).toEqual(
      FONCTIONS.map(({ nom, arguments: args }) => [nom, args.map((argument) => argument.nom)]),
    )
  })

  it('liste les règles et rend une fiche', () => {
    expect(banc.lancer('regles').sortie).toContain('SRU-04')
    const fiche = JSON.parse(banc.lancer('regles', 'sru-04', '--json').sortie) as { id: string; articles: unknown[] }
    expect(fiche.id).toBe('SRU-04')
    expect(fiche.articles.length).toBeGreaterThan(0)
    expect(banc.lancer('regles', 'SRU-04').sortie).toContain('SRU-04')
    expect((JSON.parse(banc.lancer('regles', '--json').sortie) as unknown[]).length).toBeGreaterThan(20)
    attendreRefus(banc.lancer('regles', 'SRU-999'), 64, /SRU-999/)
  })

  it('donne l’aide et la version', () => {
    expect(banc.lancer('--help')).toMatchObject({ code: 0, erreur: '', sortie: expect.stringContaining('recalculer') })
    expect(banc.lancer('--version')).toMatchObject({ code: 0, sortie: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    for (const commande of ['calculer', 'fonctions', 'regles', 'ecrire', 'recalculer']) {
      expect(banc.lancer(commande, '--help')).toMatchObject({ code: 0, erreur: '', sortie: expect.stringContaining(`mixite ${commande}`) })
    }
  })
})
