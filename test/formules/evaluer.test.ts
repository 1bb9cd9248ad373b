import * as fc from 'fast-check'
import { FONCTIONS, trouverFonction } from '../../src/catalogue'
import type { Valeur } from '../../src/classeur/port'
import { appelsMixite, estErreurDeFormule, estNonEvaluee, evaluer, lireFormule, plagesLues } from '../../src/formules'
import type { Formule, TableauConnu } from '../../src/formules'
import { redigerMessage } from '../../src/textes'
import { contexte, evaluerTexte, valeurDe } from './classeur-fictif'
import { formuleAnglaise } from './formules-au-hasard'

/** RP, LS, cible de trois communes, puis une ligne incomplète. */
const COMMUNES: readonly (readonly Valeur[])[] = [
  ['RP', 'LS', 'Cible'],
  [9873, 1898, 0.25],
  [10000, 2000, '25 %'],
  [0, 10, 0.25],
  [5000, null, 0.25],
]
const TABLEAU: TableauConnu = {
  nom: 'T',
  plage: { feuille: 'Feuil1', ligne: 0, colonne: 0, lignes: 5, colonnes: 3 },
  colonnes: ['RP', 'LS', 'Cible'],
  entetes: true,
  totaux: false,
}

function lire(texte: string): Formule {
  const lue = lireFormule(texte, 'fr')
  if (estErreurDeFormule(lue)) throw new Error(lue.motif.id)
  return lue
}

function direct(...args: (number | string | null)[]): unknown {
  const resultat = trouverFonction('SRU_OBJECTIF')?.evaluer(args, { expliquer: false })
  return resultat?.etat === 'etabli' ? resultat.valeur : resultat?.etat
}

describe('nos fonctions dans une formule', () => {
  it('rend la valeur du catalogue, avec le résultat entier de chaque appel', () => {
    const evaluation = evaluerTexte('=ARRONDI(MIXITE.SRU_OBJECTIF(A2;B2;C2)/3;0)', COMMUNES, { expliquer: true })
    if (estNonEvaluee(evaluation)) throw new Error(evaluation.nonEvaluee)
    expect(evaluation.valeurs).toEqual([[63]])
    expect(evaluation.appels).toHaveLength(1)
    expect(evaluation.appels[0]?.arguments).toEqual([9873, 1898, 0.25])
    expect(evaluation.appels[0]?.resultat).toMatchObject({ etat: 'etabli', valeur: 189 })
    expect(evaluation.appels[0]?.resultat.explication.length).toBeGreaterThan(0)
  })

  it('ne construit pas d’explication quand on n’en veut pas', () => {
    const evaluation = evaluerTexte('=MIXITE.SRU_OBJECTIF(A2;B2;C2)', COMMUNES)
    expect(evaluation.appels[0]?.resultat.explication).toEqual([])
  })

  it('se reconnaît sous toutes ses formes enregistrées', () => {
    for (const nom of ['_xldudf_MIXITE_SRU_OBJECTIF', '[2]!_xldudf_MIXITE_SRU_OBJECTIF', '_xldudf_mixite_sru_objectif', 'MIXITE_SRU_OBJECTIF']) {
      expect(valeurDe(`=${nom}(9873;1898;0,25)`)).toBe(189)
    }
  })

  it('reçoit null pour une cellule vide et pour un argument sauté', () => {
    const evaluation = evaluerTexte('=MIXITE.SRU_OBJECTIF(A5;B5;C5;;)', COMMUNES)
    expect(evaluation.appels[0]?.arguments).toEqual([5000, null, 0.25, null, null])
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A5;B5;C5)', COMMUNES)).toBe('#N/A')
  })

  it('montre #VALEUR! pour un refus', () => {
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A4;B4;C4)', COMMUNES)).toBe('#VALEUR!')
    expect(valeurDe('=SIERREUR(MIXITE.SRU_OBJECTIF(A4;B4;C4);"à compléter")', COMMUNES)).toBe('à compléter')
  })

  it('propage une erreur d’argument sans être appelée', () => {
    const evaluation = evaluerTexte('=MIXITE.SRU_OBJECTIF(A2;1/0;C2)', COMMUNES)
    expect(evaluation.appels).toEqual([])
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A2;1/0;C2)', COMMUNES)).toBe('#DIV/0!')
    expect(valeurDe('=MIXITE.COTATION(A1:C1;A2:C3;{1.#N/A};"2024-03-15")', COMMUNES)).toBe('#N/A')
  })

  it('s’étend ligne par ligne sur des plages, chaque appel consigné', () => {
    const evaluation = evaluerTexte('=MIXITE.SRU_OBJECTIF(A2:A5;B2:B5;C2:C5)', COMMUNES)
    if (estNonEvaluee(evaluation)) throw new Error(evaluation.nonEvaluee)
    expect(evaluation.valeurs).toEqual([[direct(9873, 1898, 0.25)], [direct(10000, 2000, '25 %')], [{ erreur: '#VALEUR!' }], [{ erreur: '#N/A' }]])
    expect(evaluation.appels).toHaveLength(4)
  })

  it('étend une valeur seule, une ligne et une colonne ; hors d’une plage plus courte, #N/A', () => {
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A2;B2:B3;{0,2.0,25})', COMMUNES)).toEqual(
      [1898, 2000].map((ls) => [0.2, 0.25].map((cible) => (direct(9873, ls, cible) === 'sans-objet' ? '#N/A' : direct(9873, ls, cible)))),
    )
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A2:A3;B2:B4;0,25)', COMMUNES)).toHaveLength(3)
  })

  it('prend la case de la ligne dans une formule ancienne', () => {
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A2:A5;B2:B5;C2:C5)', COMMUNES, { intersectionImplicite: true, ligne: 1 })).toBe(189)
  })

  it('passe une plage entière à une fonction de plage et rend un rectangle', () => {
    const { exemple } = trouverFonction('COTATION') ?? FONCTIONS[0] ?? { exemple: undefined }
    const [entetes, demandes, grille] = (exemple?.arguments ?? []) as Valeur[][][]
    const feuilles = { Feuil1: entetes ?? [], D: demandes ?? [], G: grille ?? [] }
    const evaluation = evaluer(lire('=MIXITE.COTATION(A1:B1;D!A1:B2;G!A1:C3;"2024-03-15")').racine, contexte(feuilles))
    expect(evaluation).toMatchObject({ valeurs: exemple?.valeur })
    expect(valeurDe('=MIXITE.COTATION(A1:C1;A2:C3;A:A;"2024-03-15")', COMMUNES)).toBe('#VALEUR!')
  })

  it('n’évalue ni un argument de trop, ni une fonction inconnue de l’espace de noms', () => {
    expect(valeurDe('=MIXITE.VERSION(1)')).toBe('?arguments')
    expect(valeurDe('=MIXITE.INCONNUE(1)')).toBe('?fonction')
    expect(valeurDe('=VERSION()')).toBe('?fonction')
  })

  it('n’évalue aucune fonction à date dans le calendrier de 1904', () => {
    expect(valeurDe('=MIXITE.COTATION(A1:C1;A2:C3;A1:C3;45000)', COMMUNES, { date1904: true })).toBe('?calendrier')
  })
})

describe('noms, tableaux et débordements', () => {
  const options = { tableau: (nom: string) => (nom.toUpperCase() === 'T' || nom === '' ? TABLEAU : null), ligne: 1 }

  it('lit un tableau structuré, sa ligne, ses en-têtes', () => {
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(T[@RP];T[@LS];[@Cible])', COMMUNES, options)).toBe(189)
    expect(valeurDe('=SOMME(T[RP])', COMMUNES, options)).toBe(24873)
    expect(valeurDe('=NBVAL(T[#Tout])', COMMUNES, options)).toBe(14)
    expect(valeurDe('=T[[#En-têtes];[LS]]', COMMUNES, options)).toBe('LS')
    expect(valeurDe('=NB(T[[RP]:[LS]])', COMMUNES, options)).toBe(7)
    expect(valeurDe('=T[@RP]', COMMUNES, { ...options, ligne: 9 })).toBe('#VALEUR!')
    expect(valeurDe('=T[Absente]', COMMUNES, options)).toBe('#REF!')
    expect(valeurDe('=T[#Totaux]', COMMUNES, options)).toBe('#REF!')
  })

  it('suit un nom défini, pas un nom à références relatives ni une boucle', () => {
    const noms: Readonly<Record<string, string>> = { Cible: '0.25', Zone: 'Feuil1!$A$2:$A$5', Relatif: 'Feuil1!A2', Boucle: 'Boucle+1' }
    const nom = (cherche: string) => noms[cherche] ?? null
    expect(valeurDe('=MIXITE.SRU_OBJECTIF(A2;B2;Cible)', COMMUNES, { nom })).toBe(189)
    expect(valeurDe('=SOMME(Zone)', COMMUNES, { nom })).toBe(24873)
    expect(valeurDe('=Relatif', COMMUNES, { nom })).toBe('?nom')
    expect(valeurDe('=Boucle', COMMUNES, { nom })).toBe('?nom')
  })

  it('lit une plage de débordement', () => {
    const debordement = () => ({ feuille: 'Feuil1', ligne: 1, colonne: 0, lignes: 4, colonnes: 1 })
    expect(valeurDe('=SOMME(A2#)', COMMUNES, { debordement })).toBe(24873)
    expect(valeurDe('=SOMME(_xlfn.ANCHORARRAY(A2))', COMMUNES, { debordement })).toBe(24873)
  })
})

describe('appelsMixite et plagesLues', () => {
  it('rend les appels dans l’ordre du texte, avec leur place', () => {
    const texte = '=SI(A1;mixite.sru_objectif(A2;B2;0,25);"MIXITE.VERSION()"&_xldudf_MIXITE_VERSION())'
    const appels = appelsMixite(lire(texte))
    expect(appels.map(({ fonction, position }) => [fonction.nom, position])).toEqual([
      ['SRU_OBJECTIF', 7],
      ['VERSION', texte.indexOf('_xldudf')],
    ])
    expect(appels[0]?.arguments).toHaveLength(3)
  })

  it('rend les plages citées, dans l’ordre, noms et tableaux compris', () => {
    const nom = (cherche: string) => (cherche === 'Zone' ? 'Autre!$C$1:$D$2' : null)
    const plages = plagesLues(lire("=SOMME($B$2:A1;'F 2'!A:A;T[RP];Zone;Zone;[1]X!A1)"), 'Feuil1', { nom, tableau: () => TABLEAU })
    expect(plages.map(({ feuille, ligne, colonne, lignes, colonnes }) => [feuille, ligne, colonne, lignes, colonnes])).toEqual([
      ['Feuil1', 0, 0, 2, 2],
      ['F 2', 0, 0, 1048576, 1],
      ['Feuil1', 1, 0, 4, 1],
      ['Autre', 0, 2, 2, 2],
      ['Autre', 0, 2, 2, 2],
    ])
  })
})

describe('evaluer, sur n’importe quelle formule', () => {
  it('rend un rectangle de valeurs ou une raison rédigée, jamais NaN, infini ni exception', () => {
    fc.assert(
      fc.property(formuleAnglaise, (texte) => {
        const lue = lireFormule(texte, 'en')
        if (estErreurDeFormule(lue)) throw new Error(texte)
        const evaluation = evaluer(lue.racine, contexte({ Feuil1: COMMUNES }))
        if (estNonEvaluee(evaluation)) {
          expect(redigerMessage(evaluation.motif)).toMatch(/\.$/)
          return
        }
        expect(evaluation.valeurs.length).toBeGreaterThan(0)
        expect(evaluation.valeurs.flat().find((valeur) => valeur === null || (typeof valeur === 'number' && !Number.isFinite(valeur)))).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})
