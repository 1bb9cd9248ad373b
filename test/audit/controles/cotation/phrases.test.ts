import type { Saisie } from '../../../../src/classeur/port'
import { redigerMessage } from '../../../../src/textes'
import { auditerFeuilles } from '../../fabrique'
import { calc } from '../../qualite/fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function dire(feuilles: Readonly<Record<string, Lignes>>, regle: string): Promise<readonly string[]> {
  return (await auditerFeuilles(feuilles)).constats.filter((constat) => constat.regle === regle).map(({ message }) => redigerMessage(message))
}

describe('ce que l’audit de la cotation dit d’une cellule', () => {
  const grille: Lignes = [
    ['Grille de cotation'],
    ['Critère', 'Catégorie', 'Points', 'Date de fin'],
    ['Reconnu DALO', 'légal', 100, null],
    ['Logement indigne', 'légal', 0, null],
    ['Taux d’effort supérieur à 40 %', 'légal', 10, null],
    ['Nationalité française', 'local', 5, null],
    ['Refus d’un logement adapté', 'négatif', -10, null],
    ['Absence de réponse aux courriers', 'négatif', -5, null],
  ]

  it('un poids de 0 est un 0, non une cellule vide', async () => {
    expect(await dire({ Grille: grille }, 'COT-16')).toContain('« Logement indigne », public prioritaire, vaut 0 point. Donnez-lui un poids.')
  })

  it('les motifs de retrait se nomment', async () => {
    expect(await dire({ Grille: grille }, 'COT-11')).toEqual([
      '« Refus d’un logement adapté » retire des points sans date de fin. Écrivez-la sur cette ligne, ou la durée du retrait.',
      '« Absence de réponse aux courriers » retire des points : seuls le refus d’un logement attribué et adapté et la fausse déclaration manifeste le peuvent. Ôtez ce critère, ou ses points négatifs.',
    ])
  })

  it('un motif protégé se fait examiner', async () => {
    expect(await dire({ Grille: grille }, 'COT-12')).toEqual([
      '« Nationalité française » touche peut-être un motif protégé, ethnie, nation, race ou religion (lu : « Nationalité », « française »). Faites examiner ce critère, puis écrivez « conforme » ou « à supprimer » dans une colonne « avis ».',
    ])
  })

  it('un acteur ne se nomme pas deux fois, et sa catégorie se dit quand son nom ne la dit pas', async () => {
    const acteurs: Lignes = [
      ['Acteur', 'Catégorie', 'Convié (O/N)'],
      ['Communes membres', 'communes membres', 'O'],
      ['OPH du Lot', 'bailleurs sociaux', 'N'],
      ['Action Logement Services', 'Action Logement Services', 'N'],
    ]
    expect(await dire({ PPGDID: acteurs }, 'COT-24')).toEqual([
      'OPH du Lot (bailleurs sociaux) non convié : l’associer est obligatoire.',
      'Action Logement Services non convié : l’associer est obligatoire.',
    ])
  })

  it('le nombre de QPV se dit tel qu’il est lu, et le retard s’accorde', async () => {
    const suivi: Lignes = [
      ['Cotation : situation au 01/01/2024'],
      ['Territoire', 'Type', 'Tenu à un PLH', 'Compétence habitat', 'Nombre de QPV', 'Avancement', 'Mise en service'],
      ['CC B', 'EPCI', 'Non', 'Oui', 0, 'non engagé', null],
      ['CA A', 'EPCI', 'Oui', 'Oui', 2, 'adopté', null],
    ]
    expect(await dire({ Suivi: suivi }, 'COT-01')).toEqual(['CC B : 0 QPV lu ; un seul rendrait la cotation obligatoire. Vérifiez ce nombre.'])
    const [retard = ''] = await dire({ Suivi: suivi }, 'COT-02')
    expect(retard).toContain('1 jour après l’échéance du 31/12/2023')
  })
  it('une moyenne prise pour la médiane se cite au centième', async () => {
    const notes: Lignes = [['Demande', 'Note'], ['N1', 10], ['N2', 20], ['N3', 71]]
    const synthese: Lignes = [['Demandes actives', 'Note médiane'], [3, calc('=AVERAGE(Notes!B2:B4)', 101 / 3)]]
    const [phrase = ''] = await dire({ Synthèse: synthese, Notes: notes }, 'COT-20')
    expect(phrase).toContain('Note médiane de 33,67 : c’est la moyenne des notes ; la médiane est 20.')
    const parTypologie: Lignes = [['Typologie', 'Nombre de demandes actives', 'Note médiane'], ['T3', 3, calc('=AVERAGEIFS(Notes!C2:C5,Notes!B2:B5,A2)', 101 / 3)]]
    const detail: Lignes = [['Demande', 'Typologie', 'Note'], ['N1', 'T3', 10], ['N2', 'T3', 20], ['N3', 'T3', 71], ['N4', 'T1', 5]]
    const [citee = ''] = await dire({ Synthèse: parTypologie, Notes: detail }, 'COT-20')
    expect(citee).toContain('calcule une moyenne (33,67). La médiane des mêmes notes est 20 :')
  })
})
