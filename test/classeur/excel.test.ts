import { messageErreurClasseur } from '../../src/classeur/message-erreur'
import { ErreurClasseur } from '../../src/classeur/port'
import type { Saisie } from '../../src/classeur/port'
import { redigerMessage } from '../../src/textes'
import type { HoteJsdom } from '../hote-excel'
import { MEMBRES_DE_L_ADAPTATEUR, membresImprevus } from '../hote-excel/membres-attendus'
import { rang } from '../hote-excel/modele/feuille'
import { patienter } from '../hote-excel/pannes'
import type { Requete } from '../hote-excel/protocole/types'
import type { EssaiDAdaptateur } from '../hote-excel/temoin/adaptateur'
import { effacerTemoins } from '../hote-excel/temoin/construire'
import { FORMULES_DU_CONTRAT } from '../hote-excel/temoin/formules-natives'
import { casDuContrat } from './contrat'
import { plageDe } from './contrat-appuis'
import { lancerAdaptateur } from './excel/lancer'

let hote: HoteJsdom
let essai: EssaiDAdaptateur

beforeAll(async () => {
  ;({ hote, essai } = await lancerAdaptateur({
    feuilles: { Feuil1: [[1, 2], [3, 4]], Libre: [['a']] },
    formulesNatives: FORMULES_DU_CONTRAT,
  }))
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})
afterEach(() => {
  Object.assign(hote.pannes, { modeEdition: false, delaiMs: 0, refusDEcriture: null })
  hote.espion = () => undefined
})

function ecrire(saisies: readonly (readonly Saisie[])[], feuille = 'Feuil1') {
  return essai.classeur.ecrire(plageDe(feuille, 0, 0, saisies.length, saisies[0]?.length ?? 0), saisies)
}

function nombres(lignes: number, colonnes: number, depart = 0): number[][] {
  return Array.from({ length: lignes }, (_l, i) => Array.from({ length: colonnes }, (_c, j) => depart + i * colonnes + j))
}

describe('adaptateur Office.js, sur le véritable office.js', () => {
  it.each(casDuContrat({ calcule: true }).map(({ titre }) => titre))('contrat : %s', async (titre) => {
    expect(await essai.passer(titre)).toBeNull()
  })

  it('demande tous les membres prévus d’ExcelApi 1.14 au plus, et nul autre', async () => {
    const zone = { ligne: 0, colonne: 0, lignes: 2, colonnes: 2 }
    const encombree = hote.classeur.ajouter('Encombrée')
    encombree.fusions.push(zone)
    encombree.tableaux.push({ nom: 'Tableau1', zone, filtre: false })
    encombree.lignesMasquees.add(1)
    encombree.colonnesMasquees.add(1)
    const vus = await essai.classeur.obstacles({ feuille: 'Encombrée', ...zone })
    expect(vus).toMatchObject({ lignesMasquees: [1], colonnesMasquees: [1], fusions: [zone], tableaux: [{ nom: 'Tableau1' }] })
    expect(membresImprevus(hote.acces)).toEqual([])
    expect(MEMBRES_DE_L_ADAPTATEUR.filter((membre) => !hote.acces.membresDemandes.has(membre))).toEqual([])
  })

  it('ne garde aucune référence après coup', async () => {
    await patienter(50)
    expect(hote.moteur.references.nombre).toBe(0)
  })
})

describe('adaptateur Office.js : ce qu’Excel refuse', () => {
  it('nomme la saisie en cours et n’écrit rien ; l’écriture passe ensuite', async () => {
    await ecrire([[1, 2]])
    hote.pannes.modeEdition = true
    expect(await essai.refus(() => ecrire([[8, 9]]))).toEqual({ code: 'cellule-en-edition', donnees: { feuille: 'Feuil1' } })
    expect(hote.classeur.valeurs('Feuil1!A1:B1')).toEqual([[1, 2]])
    hote.pannes.modeEdition = false
    await ecrire([[8, 9]])
    expect(hote.classeur.valeurs('Feuil1!A1:B1')).toEqual([[8, 9]])
  })

  it('refuse une feuille protégée dès qu’une cellule de la plage est verrouillée', async () => {
    const feuille = hote.classeur.feuille('Libre')
    feuille.protegee = true
    feuille.deverrouillees.add(rang(0, 0))
    const refus = await essai.refus(() => ecrire([['b', 'c']], 'Libre'))
    expect(refus).toEqual({ code: 'feuille-protegee', donnees: { feuille: 'Libre' } })
    expect(hote.classeur.valeurs('Libre!A1:B1')).toEqual([['a', null]])
    await ecrire([['b']], 'Libre')
    expect(hote.classeur.valeur('Libre!A1')).toBe('b')
    feuille.protegee = false
  })

  it('refuse une formule dans une cellule au format Texte, y laisse écrire une valeur', async () => {
    const feuille = hote.classeur.feuille('Feuil1')
    feuille.formats.set(rang(0, 1), '@')
    await ecrire([[1, 2]])
    const refus = await essai.refus(() => ecrire([[5, { formule: '=A1+1' }]]))
    expect(refus).toEqual({ code: 'format-texte', donnees: { cellule: 'Feuil1!B1' } })
    expect(hote.classeur.valeurs('Feuil1!A1:B1')).toEqual([[1, 2]])
    feuille.formats.clear()
  })

  it('refuse d’ajouter une feuille quand la structure est protégée', async () => {
    hote.classeur.structureProtegee = true
    expect(await essai.refus(() => essai.classeur.ajouterFeuille('Neuve'))).toMatchObject({ code: 'structure-protegee' })
    hote.classeur.structureProtegee = false
  })

  it.each([
    ['undefined', [[1, undefined]]],
    ['un trou de tableau', [Object.assign(new Array<number>(2), { 0: 1 })]],
    ['une date', [[new Date(0)]]],
    ['un BigInt', [[1n]]],
    ['un objet', [[{ n: 1 }]]],
    ['NaN', [[1, Number.NaN]]],
    ['Infinity', [[Infinity]]],
    ['une erreur inconnue', [[{ erreur: '#TOTO!' }]]],
  ])('refuse %s avant toute écriture, en nommant la cellule', async (_titre, saisies) => {
    await ecrire([[7, 7, 7]])
    const refus = await essai.refus(() => ecrire(saisies as unknown as Saisie[][]))
    expect(refus).toMatchObject({ code: 'valeur-illisible', donnees: { cellule: expect.stringMatching(/^Feuil1![AB]1$/) } })
    expect(hote.classeur.valeurs('Feuil1!A1:C1')).toEqual([[7, 7, 7]])
  })

  it.each([
    ['AccessDenied', 'feuille-protegee'],
    ['ItemNotFound', 'feuille-absente'],
    ['UnsupportedSheet', 'feuille-sans-cellules'],
    ['FormulaLengthExceedsLimit', 'texte-trop-long'],
    ['RangeExceedsLimit', 'plage-invalide'],
    ['RequestAborted', 'hote'],
  ])('traduit %s en « %s », avec une phrase sans trou', async (code, attendu) => {
    hote.pannes.refusDEcriture = { code, apres: 0 }
    const refus = await essai.refus(() => ecrire([[1]]))
    expect(refus?.code).toBe(attendu)
    const erreur = new ErreurClasseur(refus?.code ?? 'hote', refus?.donnees as Record<string, string>)
    expect(redigerMessage(messageErreurClasseur(erreur))).toMatch(/\.$/)
  })

  it('refuse de lire plus de cinq millions de cellules', async () => {
    const refus = await essai.refus(() => essai.classeur.lire(plageDe('Feuil1', 0, 0, 1_048_576, 5)))
    expect(refus).toMatchObject({ code: 'plage-invalide' })
  })
})

describe('adaptateur Office.js : les gros tableaux', () => {
  it('écrit et relit 45 000 cellules par échanges de 20 000 au plus', async () => {
    const echanges: number[] = []
    hote.espion = (requete) => void echanges.push(cellulesEcrites(requete))
    const valeurs = nombres(4_500, 10)
    await ecrire(valeurs, 'Libre')
    hote.espion = () => undefined
    expect(echanges.filter((n) => n > 0)).toEqual([20_000, 20_000, 5_000])
    expect((await essai.classeur.lire(plageDe('Libre', 0, 0, 4_500, 10))).valeurs).toEqual(valeurs)
  })

  it('remet l’ancien contenu si un morceau suivant est refusé', async () => {
    const avant = nombres(2_500, 10)
    await ecrire(avant, 'Libre')
    await ecrire([['=texte', { formule: '=1+1' }, { erreur: '#N/A' }]], 'Libre')
    const lu = await essai.classeur.lire(plageDe('Libre', 0, 0, 2_500, 10))
    // Le premier morceau fait plusieurs requêtes côté office.js ; le refus tombe sur le second.
    let ecritures = 0
    hote.espion = (requete) => {
      if (cellulesEcrites(requete) === 0) return
      ecritures += 1
      hote.pannes.refusDEcriture = ecritures === 2 ? { code: 'RequestAborted', apres: 0 } : null
    }
    expect(await essai.refus(() => ecrire(nombres(2_500, 10, 1e6), 'Libre'))).toMatchObject({ code: 'hote' })
    expect(ecritures).toBe(4)
    expect(await essai.classeur.lire(plageDe('Libre', 0, 0, 2_500, 10))).toEqual(lu)
  })

  it('remet ce qu’office.js avait déjà écrit d’un morceau refusé au milieu', async () => {
    const feuille = hote.classeur.ajouter('Matrice')
    await ecrire(nombres(400, 10), 'Matrice')
    feuille.enMatrice.add(rang(350, 3))
    const refus = await essai.refus(() => ecrire(nombres(400, 10, 1e6), 'Matrice'))
    expect(refus).toMatchObject({ code: 'hote', donnees: { code: 'InvalidOperation', feuille: 'Matrice' } })
    expect(hote.classeur.valeurs('Matrice!A1:J400')).toEqual(nombres(400, 10))
  })

  it('attend la fin d’une saisie ouverte entre deux morceaux', async () => {
    hote.espion = (requete) => {
      if (cellulesEcrites(requete) !== 20_000) return
      // La requête est traitée sans rendre la main : la saisie s’ouvre juste après elle.
      queueMicrotask(() => {
        hote.pannes.modeEdition = true
        setTimeout(() => (hote.pannes.modeEdition = false), 150)
      })
    }
    await ecrire(nombres(2_500, 10, 5), 'Libre')
    expect(hote.classeur.valeur('Libre!J2500')).toBe(25_004)
  })
})

describe('adaptateur Office.js : lecture', () => {
  it('supporte un Excel lent', async () => {
    hote.pannes.delaiMs = 40
    const lectures = await Promise.all([essai.classeur.plageUtile('Feuil1'), essai.classeur.feuilles(), ecrire([[5]])])
    expect(lectures[1].length).toBeGreaterThan(1)
    expect(hote.classeur.valeur('Feuil1!A1')).toBe(5)
  })

  it('ignore la mise en forme seule dans la plage utile', async () => {
    const feuille = hote.classeur.ajouter('Formes')
    hote.classeur.saisir(feuille, 1, 1, 'x')
    feuille.misesEnForme.add(rang(40, 20))
    expect(await essai.classeur.plageUtile('Formes')).toEqual(plageDe('Formes', 1, 1))
  })

  it('dit la visibilité de chaque feuille', async () => {
    hote.classeur.ajouter('Cachée').visibilite = 'Hidden'
    hote.classeur.ajouter('Profonde').visibilite = 'VeryHidden'
    const feuilles = await essai.classeur.feuilles()
    expect(feuilles.slice(-2)).toEqual([
      { nom: 'Cachée', visibilite: 'masquee', genre: 'calcul' },
      { nom: 'Profonde', visibilite: 'tres-masquee', genre: 'calcul' },
    ])
  })

  it('rend le nom d’appel d’une fonction enregistrée sans le complément, hors des textes', async () => {
    const feuille = hote.classeur.feuille('Libre')
    const enregistree = '=IF(A2="_xldudf_MIXITE_X(",_xldudf_MIXITE_SRU_OBJECTIF(A2,1),_xldudf_mixite_version())'
    feuille.poser(0, 0, { valeur: 1, formule: enregistree })
    expect((await essai.classeur.lire(plageDe('Libre', 0, 0))).formules).toEqual([
      ['=IF(A2="_xldudf_MIXITE_X(",MIXITE.SRU_OBJECTIF(A2,1),MIXITE.version())'],
    ])
  })

  it('lit toutes les erreurs d’Excel en français', async () => {
    const codes = ['#PROPAGATION!', '#CALC!', '#OCCUPÉ!', '#NOM?', '#REF!'] as const
    codes.forEach((erreur, j) => hote.classeur.feuille('Libre').poser(1, j, { valeur: { erreur } }))
    expect((await essai.classeur.lire(plageDe('Libre', 1, 0, 1, 5))).valeurs).toEqual([codes.map((erreur) => ({ erreur }))])
  })
})

describe('adaptateur Office.js : sélection', () => {
  it('suit la sélection, puis plus après le désabonnement', async () => {
    essai.suivre()
    await patienter(50)
    await hote.selectionner(plageDe('Libre', 2, 1, 3, 2))
    await patienter(50)
    expect(essai.signaux).toBe(1)
    expect(await essai.classeur.selection()).toEqual(plageDe('Libre', 2, 1, 3, 2))
    essai.cesserDeSuivre()
    await patienter(50)
    await hote.selectionner(plageDe('Libre', 0, 0))
    await patienter(50)
    expect(essai.signaux).toBe(1)
  })

  it('rend null pour une sélection qu’une plage ne décrit pas', async () => {
    await hote.selectionner(null)
    expect(await essai.classeur.selection()).toBeNull()
  })
})

/** Cellules affectées dans une requête, morceaux d’office.js additionnés. */
function cellulesEcrites({ Actions }: Requete): number {
  return Actions.filter(({ ActionType }) => ActionType === 4)
    .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] ?? [])
    .reduce<number>((total, rangee) => total + (Array.isArray(rangee) ? rangee.length : 1), 0)
}
