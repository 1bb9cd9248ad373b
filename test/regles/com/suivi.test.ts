import type { TableauDeSuivi } from '../../../src/regles'
import {
  compterConstats,
  constatSansJour,
  controlerSuivi,
  declarerSuivi,
  LECTURES_PAR_DEFAUT,
  lireLectures,
  placerConstat,
  reconnaitreSuivi,
  trouverRegle,
  trouverSuivi,
} from '../../../src/regles'
import type { FicheDeRegle, Lectures } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'

const FICHE = trouverRegle('FLUX-08') as FicheDeRegle

function tableau(id: string, exigees: readonly string[], libres: readonly string[] = []): TableauDeSuivi {
  const colonne = (titre: string, exigee: boolean) => [titre, { titres: [titre], type: 'texte', exigee } as const] as const
  return declarerSuivi({
    id,
    titre: `Suivi ${id}`,
    aide: '',
    fiches: [FICHE],
    colonnes: Object.fromEntries([...exigees.map((t) => colonne(t, true)), ...libres.map((t) => colonne(t, false))]),
    aides: {},
    calculees: [{ titre: 'rang', unite: 'logements' }],
    exemple: [],
    controler: (lignes, { lectures }) => ({
      constats: lignes.flatMap(({ numero, avis, nom }) => [
        ...(avis === null ? [placerConstat({ regle: id, ligne: numero, colonne: 'avis' }, 'EL', 'suivi.sans-ligne', { titre: 'x' })] : []),
        ...(nom === 'faux' ? [placerConstat({ regle: id, ligne: numero, colonne: 'nom' }, 'IN', 'suivi.sans-ligne', { titre: 'y' })] : []),
        ...(nom === 'jour' ? [constatSansJour(id)] : []),
      ]),
      calculs: lignes.map(({ numero }) => [lectures.get('AMB-37') === 1 ? -numero : numero]),
    }),
  })
}

const A = tableau('A', ['nom'], ['avis'])
const B = tableau('B', ['nom', 'date'])
const CONTEXTE = { jour: null, lectures: LECTURES_PAR_DEFAUT }

describe('reconnaître un tableau à ses titres', () => {
  const reconnus = (...titres: string[]) => reconnaitreSuivi([A, B], titres).map(({ id }) => id)

  it('toutes les colonnes exigées, et le plus de titres connus', () => {
    expect(reconnus('Nom', 'Avis')).toEqual(['A'])
    expect(reconnus('NOM', 'date', 'autre')).toEqual(['B'])
    expect(reconnus('nom')).toEqual(['A'])
  })

  it('à égalité, les deux : l’utilisateur choisit', () => expect(reconnus('nom', 'avis', 'date')).toEqual(['A', 'B']))

  it('aucun quand une colonne exigée manque partout', () => {
    expect(reconnus('avis', 'date')).toEqual([])
    expect(reconnaitreSuivi([A, B], [])).toEqual([])
    expect(reconnaitreSuivi([tableau('C', [], ['x'])], ['y'])).toEqual([])
  })

  it('par son identifiant ou son titre', () => {
    expect(trouverSuivi([A, B], ' b ')).toBe(B)
    expect(trouverSuivi([A, B], 'suivi a')).toBe(A)
    expect(trouverSuivi([A, B], 'C')).toBeUndefined()
  })
})

describe('contrôler un tableau', () => {
  const controler = (...plage: (string | number | null)[][]) => controlerSuivi(A, plage, CONTEXTE)
  const etabli = (...plage: (string | number | null)[][]) => {
    const resultat = controler(...plage)
    if (resultat.etat !== 'etabli') throw new Error(resultat.motifs.map(redigerMessage).join(' '))
    return resultat
  }

  it('plage vide ou sans ligne : incomplet ; colonne exigée absente : refus', () => {
    expect(controler([null, 0]).etat).toBe('incomplet')
    expect(controler(['nom'], [null], [0]).etat).toBe('incomplet')
    expect(controler(['avis'], ['oui']).etat).toBe('refuse')
    expect(controler(['nom', 'Nom'], ['a', 'b']).etat).toBe('refuse')
  })

  it('du plus grave au plus léger, puis par ligne ; une rangée calculée par ligne lue', () => {
    const { valeur } = etabli(['nom', 'avis'], ['jour', 'x'], ['faux', 'x'], ['jour', 'x'], [0, 0], ['a', null], ['b', null])
    expect(valeur.constats.map(({ gravite, ligne }) => [gravite, ligne])).toEqual([['EL', 6], ['EL', 7], ['IN', 3], ['IF', null]])
    expect([valeur.numeros, valeur.calculs]).toEqual([[2, 3, 4, 6, 7], [[2], [3], [4], [6], [7]]])
  })

  it('une colonne absente se dit une fois, sans accuser les lignes', () => {
    const { valeur } = etabli(['nom'], ['a'], ['b'], ['faux'])
    expect(valeur.constats.map(({ gravite, ligne, colonne }) => [gravite, ligne, colonne])).toEqual([
      ['IN', 4, 'nom'],
      ['IF', null, 'avis'],
    ])
    expect(redigerMessage(valeur.constats[1]?.message ?? { id: '', donnees: {} })).toContain('« avis » absente')
  })

  it('nomme les colonnes que rien ne lit', () => {
    expect(etabli(['nom', 'avis', 'Couleur'], ['a', 'b', 'c']).alertes.map(redigerMessage)).toEqual([expect.stringContaining('Couleur')])
    expect(etabli(['nom', 'avis'], ['a', 'b']).alertes).toEqual([])
  })

  it('un point ouvert qui change un calcul s’annonce, et la lecture choisie aussi', () => {
    const parDefaut = etabli(['nom'], ['a']).hypotheses
    expect(parDefaut.map(({ id, lecture }) => [id, lecture])).toEqual([['AMB-37', 'défaut']])
    expect(redigerMessage(parDefaut[0]?.effet ?? { id: '', donnees: {} })).toContain('calculs changés ligne 2')
    const lectures = lireLectures([['AMB-37', 'autre']]) as Lectures
    const autre = controlerSuivi(A, [['nom'], ['a']], { jour: null, lectures })
    expect(autre.hypotheses.map(({ lecture }) => lecture)).toEqual(['autre'])
  })

  it('imprime les paramètres des règles, au jour du contrôle ou à leur dernière valeur', () => {
    const parametres = (jour: number | null) => controlerSuivi(A, [['nom'], ['a']], { jour, lectures: LECTURES_PAR_DEFAUT }).parametres
    expect(parametres(45366).map(({ id }) => id)).toEqual(['P_etat', 'P_etat.agents'])
    expect(parametres(36526)).toEqual(parametres(null))
  })

  it('sans explication, mêmes constats et rien de rédigé', () => {
    const complet = etabli(['nom'], ['faux'])
    const nu = controlerSuivi(A, [['nom'], ['faux']], CONTEXTE, { expliquer: false })
    expect(nu).toMatchObject({ etat: 'etabli', valeur: complet.valeur, explication: [], hypotheses: [] })
  })
})

describe('compter des constats', () => {
  const constats = (...gravites: ('EL' | 'IN' | 'AL' | 'IF')[]) => gravites.map((gravite) => placerConstat({ regle: 'A', ligne: 2, colonne: null }, gravite, 'x'))

  it.each([
    ['aucun constat', []],
    ['1 IN', ['IN']],
    ['2 EL, 1 AL', ['AL', 'EL', 'EL']],
    ['1 EL, 2 IN, 3 AL, 1 IF', ['IF', 'AL', 'IN', 'AL', 'EL', 'AL', 'IN']],
  ] as const)('%s', (dit, gravites) => expect(compterConstats(constats(...gravites))).toBe(dit))
})
