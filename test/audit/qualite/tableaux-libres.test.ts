import type { Saisie } from '../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const ETAPES: Lignes = [
  ['Étapes de l’étude'],
  ['Étape', 'Responsable', 'Échéance', 'Réalisée le', 'Jours'],
  ['Cahier des charges', 'A', 45292, 45290, 10],
  ['Diagnostic', 'B', 45352, null, 12],
  ['Scénarios', 'B', 45474, null, 8],
  ['Restitution', 'C', 45536, null, 9],
]

function avec(ligne: number, colonne: number, valeur: Saisie): Lignes {
  return ETAPES.map((rangee, i) => (i === ligne ? rangee.map((contenu, j) => (j === colonne ? valeur : contenu)) : rangee))
}

async function dits(lignes: Lignes, jour: number | null = null): Promise<readonly string[]> {
  const audit = await auditerFeuilles({ Étude: lignes }, { jour })
  expect(audit.tableaux).toEqual([])
  return resumer(audit)
}

describe('qualité hors des tableaux que l’audit connaît', () => {
  it('un tableau propre n’a rien à dire', async () => expect(await dits(ETAPES)).toEqual([]))

  it('date impossible, année à deux chiffres', async () => {
    expect(await dits(avec(3, 2, '31/02/2024'))).toEqual(['IN COM-06 Étude!C4 31/02/2024→null'])
    expect(await dits(avec(3, 2, '01/03/24'))).toEqual(['IN COM-06 Étude!C4 01/03/24→null'])
  })

  it('échéance passée sans date de réalisation, au jour donné seulement', async () => {
    expect(await dits(ETAPES, 45352)).toEqual([])
    expect(await dits(ETAPES, 45353)).toEqual(['AL COM-06 Étude!C4 01/03/2024→null'])
  })

  it('erreur collée dans une colonne de peu de nombres ; la même dans une colonne de textes se lit', async () => {
    const budget = (aides: Saisie, poste = 'Aides'): Lignes => [['Poste', '2023', '2024'], ['Études', 10, 12], ['Foncier', 20, 30], [poste, aides, 12]]
    expect(await dits(budget('#VALEUR!'))).toEqual(['IN COM-01 Étude!B4 #VALEUR!→null'])
    expect(await dits(budget('à venir'))).toEqual([])
    expect(await dits(budget(5, '#VALEUR!'))).toEqual([])
  })

  it('nombre écrit en texte parmi des nombres', async () => {
    const longue = [...avec(5, 4, '9 j'), ['Bilan', 'C', 45600, null, 5], ['Archives', 'C', 45610, null, 5]]
    expect((await dits(longue)).filter((constat) => constat.startsWith('IN'))).toEqual([])
    const nue = longue.map((ligne, i) => (i === 5 ? [...ligne.slice(0, 4), '9'] : ligne))
    expect(await dits(nue)).toEqual(['IN COM-01 Étude!E6 9→9'])
  })

  it('sans titres, un bloc n’est pas un tableau', async () => {
    expect(await dits([['31/02/2024', 'à revoir'], ['32/01/2024', 'idem']])).toEqual([])
  })

  it('unité d’un mot parmi des nombres : un texte à ressaisir ; une réserve, à vérifier', async () => {
    const notes = (lu: Saisie): Lignes => [['Chantier', 'Lieu', 'Cubage'], ['D1', 'a', 10], ['D2', 'b', 20], ['D3', 'c', lu], ['D4', 'd', 30], ['D5', 'e', 0]]
    expect(await dits(notes('10 pts'))).toEqual(['IN COM-01 Étude!C4 10 pts→10'])
    expect(await dits(notes('10 environ'))).toEqual(['AL COM-01 Étude!C4 10 environ→10'])
  })

  it('total saisi que démentent trois lignes, quand une autre colonne s’additionne', async () => {
    const secteurs = (bureaux: Saisie, total: Saisie, titre = 'Bureaux'): Lignes => [['Secteur', 'Ateliers', titre], ['Nord', 12, 40], ['Sud', 8, 21], ['Est', 5, bureaux], ['Total', total, 98]]
    expect(await dits(secteurs(37, 25))).toEqual([])
    expect(await dits(secteurs(28, 25))).toEqual(['IN COM-05 Étude!C5 98→89'])
    // Rien d'autre ne s'additionne, ou la même personne peut être comptée deux fois : à vérifier.
    expect(await dits(secteurs(28, 26))).toEqual(['AL COM-05 Étude!B5 26→25', 'AL COM-05 Étude!C5 98→89'])
    expect(await dits(secteurs(97, 25))).toEqual(['AL COM-05 Étude!C5 98→158'])
    expect(await dits(secteurs(47, 25, 'Demandeurs'))).toEqual(['AL COM-05 Étude!C5 98→108'])
    expect(await dits(secteurs(28, 25, 'Demandeurs'))).toEqual(['IN COM-05 Étude!C5 98→89'])
  })

  it('total écrit avec moins de décimales que ses lignes', async () => {
    const budget = (total: Saisie): Lignes => [['Poste', 'Ateliers', 'Montant'], ['a', 2, 8.6], ['b', 3, 7.1], ['c', 1, 4.1], ['Total', 6, total]]
    expect(await dits(budget(20))).toEqual([])
    expect(await dits(budget(19.8))).toEqual([])
    expect(await dits(budget(21))).toEqual(['IN COM-05 Étude!C5 21→19.8'])
  })

  it('un « ensemble » qui ne dépasse pas ses lignes n’en est pas la somme', async () => {
    const pression = (ensemble: Saisie): Lignes => [['Secteur', 'Dossiers', 'Pression'], ['Nord', 420, 7], ['Sud', 310, 10], ['Est', 95, 5], ['Ensemble', 825, ensemble]]
    expect(await dits(pression(10))).toEqual([])
    expect(await dits(pression(10.5))).toEqual(['AL COM-05 Étude!C5 10.5→22'])
    const demandes: Lignes = [['Secteur', 'Ateliers', 'Demandes'], ['Nord', 12, 4120], ['Sud', 8, 820], ['Est', 5, 640], ['Ensemble', 25, 5498]]
    expect(await dits(demandes)).toEqual([])
    expect(await dits(demandes.map((ligne) => ligne.map((contenu) => (contenu === 'Ensemble' ? 'Total' : contenu))))).toEqual(['AL COM-05 Étude!C5 5498→5580'])
    expect(await dits(pression({ formule: '=B5/D5', valeur: 7.5 }))).toEqual([])
  })

  it('0 % saisi là où les formules, ou les autres lignes, diviseraient par zéro', async () => {
    const refus = (taux: readonly Saisie[]): Lignes => [['Mois', 'Offres', 'Accords', 'Taux d’accord'], ...[[40, 30], [20, 10], [50, 10], [0, 0], [8, 6]].map(([offres = 0, accords = 0], i): Saisie[] => [`M${String(i)}`, offres, accords, taux[i] ?? null])]
    const calcules = [40, 20, 50, 0, 8].map((_, i): Saisie => ({ formule: `=C${String(i + 2)}/B${String(i + 2)}`, valeur: 0.5 }))
    expect(await dits(refus(calcules.map((calcule, i) => (i === 3 ? 0 : calcule))))).toEqual(['IN COM-04 Étude!D5 0→sans objet'])
    expect(await dits(refus([0.75, 0.5, 0.2, 0, 0.75]))).toEqual(['IN COM-04 Étude!D5 0→sans objet'])
    expect(await dits(refus([75, 50, 20, 100, 75]))).toEqual(['IN COM-04 Étude!D5 100→sans objet'])
    expect(await dits(refus([0.75, 0.5, 0.2, null, 0.75]))).toEqual([])
    // Nul quotient ne rend ces taux.
    expect(await dits(refus([0.75, 0.5, 0.9, 0, 0.75]))).toEqual([])
  })

  it('taux du total : moyenne des taux que les lignes disent des quotients', async () => {
    const taux = (total: Saisie): Lignes => [
      ['Mois', 'Offres', 'Accords', 'Taux d’accord'],
      ...[[40, 30], [20, 10], [50, 10]].map(([offres = 0, accords = 0], i): Saisie[] => [`M${String(i)}`, offres, accords, { formule: `=C${String(i + 2)}/B${String(i + 2)}`, valeur: accords / offres }]),
      ['Total', 110, 50, total],
    ]
    const [dit, ...autres] = await dits(taux({ formule: '=AVERAGE(D2:D4)', valeur: 1.45 / 3 }))
    expect(autres).toEqual([])
    expect(dit).toMatch(/^IN COM-05 Étude!D5 /)
    expect(await dits(taux({ formule: '=C5/B5', valeur: 50 / 110 }))).toEqual([])
  })

  it('échelle : une part de 12 parmi des fractions, 0,3 parmi des 30', async () => {
    const parts = (lue: Saisie, titre = 'Part'): Lignes => [['Poste', 'Atelier', titre], ['a', 'x', 0.2], ['b', 'x', 0.16], ['c', 'y', lue], ['d', 'y', 0.12]]
    expect(await dits(parts(0.12))).toEqual([])
    expect(await dits(parts(12))).toEqual(['IN COM-02 Étude!C4 12→0.12'])
    expect(await dits(parts(120))).toEqual(['AL COM-02 Étude!C4 120→1.2'])
    expect(await dits(parts(12, 'Taux d’évolution'))).toEqual(['AL COM-02 Étude!C4 12→0.12'])
    const taux = (valeurs: readonly number[]): Lignes => [['Poste', 'Atelier', 'Taux (%)'], ...valeurs.map((valeur, i): Saisie[] => [`p${String(i)}`, 'x', valeur])]
    expect(await dits(taux([30, 30, 0.3, 30]))).toEqual(['IN COM-02 Étude!C4 0.3→30'])
    expect(await dits(taux([31, 30, 0.3, 29]))).toEqual([])
  })

  it('effectif négatif saisi, sous un titre qui compte', async () => {
    const flux = (titre: string, valeurs: readonly number[]): Lignes => [['Poste', 'Atelier', titre], ...valeurs.map((valeur, i): Saisie[] => [`p${String(i)}`, 'x', valeur])]
    expect(await dits(flux('Flux annuel', [410, 250, -12, 120, 90]))).toEqual(['IN COM-01 Étude!C4 -12→null'])
    expect(await dits(flux('Flux annuel', [410, 250.5, 12, 120, 90]))).toEqual([])
    expect(await dits(flux('Flux annuel', [410, -25, -12, 120, 90]))).toEqual([])
    expect(await dits(flux('Solde du flux', [410, 250, -12, 120, 90]))).toEqual([])
    expect(await dits(flux('Température', [410, 250, -12, 120, 90]))).toEqual([])
  })

  it('liste qui nomme des demandeurs ; un annuaire de services ne le fait pas', async () => {
    const liste = (titre: string): Lignes => [[titre, 'Prénom', 'Poste'], ['A', 'Ana', 'x'], ['B', 'Bob', 'y']]
    expect(await dits(liste('Candidat'))).toEqual(['AL COM-08 Étude!B1 Prénom→null'])
    expect(await dits(liste('Direction'))).toEqual([])
  })

  it('part d’un sous-ensemble au-delà de 100 % ; ce qui se réalise peut dépasser sa prévision', async () => {
    const parts = (titre: string, lue: number): Lignes => [['Secteur', 'Foyers', titre], ['a', 840, 0.2], ['b', 620, 0.65], ['c', 410, lue], ['d', 300, 0.32]]
    expect(await dits(parts('Part du 1er quartile', 1.1))).toEqual(['IN COM-02 Étude!C4 1.1→null'])
    expect(await dits(parts('Part du 1er quartile', 1))).toEqual([])
    expect(await dits(parts('Part de l’objectif réalisée', 1.1))).toEqual([])
    expect(await dits(parts('Pression', 1.1))).toEqual([])
  })

  it('#VALEUR! d’une formule qui lit un nombre écrit en texte : le texte seul se reproche, l’erreur en découle', async () => {
    const lignes = (lu: Saisie): Lignes => [
      ['Poste', 'Ateliers', 'Surface', 'Ratio'],
      ...[40, 20, 50, 10, 8].map((ateliers, i): Saisie[] => [`p${String(i)}`, i === 2 ? lu : ateliers, 100, { formule: `=C${String(i + 2)}/B${String(i + 2)}`, valeur: i === 2 && typeof lu === 'string' ? { erreur: '#VALEUR!' } : 2 }]),
    ]
    const audit = await auditerFeuilles({ Étude: lignes('50 u') })
    expect(resumer(audit)).toEqual(['IN COM-01 Étude!B4 50 u→50'])
    expect(audit.constats[0]?.consequences.map(({ ligne, colonne }) => [ligne, colonne])).toEqual([[3, 3]])
    expect(await dits(lignes('sans objet'))).toEqual(['IN COM-01 Étude!D4 #VALEUR!→null'])
  })

  it('quatre lignes : un texte qui porte un nombre parmi trois nombres', async () => {
    const lots = (lu: Saisie, titre = 'T3'): Lignes => [['Équipe', 'Atelier', titre], ['a', 'x', 35], ['b', 'x', lu], ['c', 'y', 11], ['d', 'y', 9]]
    expect(await dits(lots('25 log.'))).toEqual(['IN COM-01 Étude!C3 25 log.→25'])
    expect(await dits(lots('1 204'))).toEqual(['IN COM-01 Étude!C3 1 204→1204'])
    for (const libre of ['4 bis', 'RDC', 'à venir', 'n.c.']) expect((await dits(lots(libre))).filter((dit) => dit.startsWith('IN'))).toEqual([])
    expect(await dits(lots('25 log.', 'Lot'))).toEqual([])
  })
})
