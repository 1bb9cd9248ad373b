import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Etabli, BancDEssai } from '../../../src/regles'
import { essayerGrilles, LECTURES_PAR_DEFAUT } from '../../../src/regles'
import { blocsDuBanc, decrireBanc, preparerRapportDuBanc } from '../../../src/remplissage'
import type { BancADecrire } from '../../../src/remplissage'
import { PHRASES_RAPPORT_DU_BANC } from '../../../src/textes/rapport-du-banc'

/** 15/03/2024. */
const JOUR = 45366

function banc(nombre: number, grilles: readonly string[] = ['A', 'B'], seuilSecret: number | null = null): BancADecrire {
  const resultat = essayerGrilles({
    entetes: [['DALO', 'Ancienneté', 'S37']],
    demandes: Array.from({ length: nombre }, (_ligne, i) => [i % 3 === 0, 45_300 - 40 * i, i % 9 === 8]),
    grilles: grilles.map((nom, i) => ({ nom, plage: [['critère', 'points', 'barème'], ['DALO', 100 - 60 * i, null], ['Ancienneté', 2, 'par mois']], mutation: [['critère', 'points'], ['DALO', 7]] })),
    calcul: JOUR,
    doublement: false,
    seuilSecret,
    lectures: LECTURES_PAR_DEFAUT,
  })
  if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat))
  return { resultat: resultat as Etabli<BancDEssai>, reglages: { jour: JOUR, doublement: true, seuilSecret } }
}

/** Deux grilles qui donnent la même note à tous : une seule tranche. */
function uneSeuleNote(): BancADecrire {
  const grille = { plage: [['critère', 'points'], ['DALO', 10]], mutation: null }
  const demandes = Array.from({ length: 60 }, () => [true])
  const grilles = [{ nom: 'A', ...grille }, { nom: 'B', ...grille }]
  const resultat = essayerGrilles({ entetes: [['DALO']], demandes, grilles, calcul: JOUR, doublement: false, seuilSecret: null, lectures: LECTURES_PAR_DEFAUT })
  if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat))
  return { resultat: resultat as Etabli<BancDEssai>, reglages: { jour: JOUR, doublement: false, seuilSecret: null } }
}

function seCroisent(un: { ligne: number; lignes: number; colonne: number; colonnes: number }, ligne: number, colonne: number): boolean {
  return ligne >= un.ligne && ligne < un.ligne + un.lignes && colonne >= un.colonne && colonne < un.colonne + un.colonnes
}

describe('rapport du banc d’essai', () => {
  it.each([[60, ['A', 'B']], [60, ['A']], [5, ['A', 'B']], [5, ['A']]] as const)('%d demandes, grilles %j : ni graphique sur une case remplie, ni sur un autre graphique', (nombre, grilles) => {
    const { feuilles, graphiques } = decrireBanc(banc(nombre, grilles), 'Banc')
    const [{ cellules = [] } = {}] = feuilles
    expect(new Set(cellules.map(({ length }) => length)).size).toBe(1)
    expect(graphiques).toHaveLength(nombre === 5 ? 0 : 1 + grilles.length)
    for (const { place, nom } of graphiques) {
      cellules.forEach((rangee, ligne) => rangee.forEach((contenu, colonne) => expect([contenu === null, seCroisent(place, ligne, colonne)]).not.toEqual([false, true])))
      for (const autre of graphiques) if (autre.nom !== nom) expect(seCroisent(place, autre.place.ligne, autre.place.colonne)).toBe(false)
    }
  })

  it('peu de tranches : le tableau de sensibilité, large, descend sous les graphiques', () => {
    const { feuilles, graphiques } = decrireBanc(uneSeuleNote(), 'Banc')
    const cellules = feuilles[0]?.cellules ?? []
    const bas = Math.max(...graphiques.map(({ place }) => place.ligne + place.lignes))
    expect(graphiques).toHaveLength(3)
    expect(cellules.findIndex((rangee) => rangee.slice(4).some((contenu) => contenu !== null))).toBeGreaterThanOrEqual(bas)
  })

  it('les graphiques lisent les colonnes que leur titre annonce', () => {
    const donnees = banc(60)
    const { feuilles, graphiques } = decrireBanc(donnees, 'Banc')
    const cellules = feuilles[0]?.cellules ?? []
    const lire = ({ ligne, lignes, colonne }: { ligne: number; lignes: number; colonne: number }) => cellules.slice(ligne, ligne + lignes).map((rangee) => rangee[colonne])
    const [histogramme, sensibilite] = graphiques
    const { grilles } = donnees.resultat.valeur
    const secrets = (effectifs: readonly (number | null)[]) => effectifs.map((effectif) => effectif ?? 'secret')
    expect(histogramme?.series.map(({ titre, valeurs }) => [titre, lire(valeurs)])).toEqual(grilles.map(({ nom, tranches }) => [nom, secrets(tranches.map(({ effectif }) => effectif))]))
    const base = grilles[0]?.distribution.mediane ?? 0
    expect(sensibilite?.series.map(({ valeurs }) => lire(valeurs))).toEqual([grilles[0]?.sensibilite.map(({ retire }) => Math.round(((retire.mediane ?? 0) - base) * 1e9) / 1e9)])
    expect(sensibilite === undefined ? [] : lire(sensibilite.abscisses)).toHaveLength(3)
  })

  it('dit ses réglages, ses réserves et ses alertes ; un effectif masqué est « secret », un groupe vide n’a pas de note', () => {
    const textes = (decrireBanc(banc(60), 'Banc').feuilles[0]?.cellules ?? []).flat()
    expect(textes).toEqual(expect.arrayContaining(['15/03/2024', 'oui', 11, expect.stringContaining('ne désigne personne')]))
    const { synthese, sensibilites, tranches } = blocsDuBanc(banc(5))
    expect(synthese[0]?.rangees.map(([, une]) => une?.contenu)).toEqual(Array(7).fill('secret'))
    expect([tranches, sensibilites]).toEqual([null, [null, null]])
    const court = (decrireBanc(banc(5), 'Banc').feuilles[0]?.cellules ?? []).flat()
    expect(court).toEqual(expect.arrayContaining([expect.stringContaining('Moins de 30 demandes')]))
  })

  it('prend une feuille libre, sans jamais reprendre un rapport écrit', async () => {
    const contenu = [['déjà']]
    const classeur = creerClasseurMemoire([{ nom: 'BANC D’ESSAI', contenu }, { nom: 'Banc d’essai 2', contenu }])
    expect((await preparerRapportDuBanc(classeur, banc(60))).feuilles[0]?.nom).toBe('Banc d’essai 3')
    expect((await preparerRapportDuBanc(creerClasseurMemoire(), banc(60))).feuilles[0]?.nom).toBe('Banc d’essai')
  })

  it('ses phrases ont l’apostrophe typographique', () => {
    expect(Object.values(PHRASES_RAPPORT_DU_BANC).filter((phrase) => /[\p{L}]'[\p{L}]|\.\.\./u.test(phrase))).toEqual([])
  })
})
