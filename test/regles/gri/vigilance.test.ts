import type { SaisieDeVigilance } from '../../../src/regles'
import { COTES_DE_VIGILANCE, pointsDeVigilance } from '../../../src/regles'
import { GRILLES } from '../../../src/trames/grilles'

const POINTS = GRILLES.flatMap(({ pointsDeVigilance: points }) => points.map(({ id }) => id))
const coter = (
  cotes: readonly SaisieDeVigilance['cote'][],
  justification: string | null = 'motif',
): readonly SaisieDeVigilance[] => cotes.map((cote, rang) => ({ point: POINTS[rang] ?? '', cote, justification }))
const repeter = (nombre: number, cote: string): readonly string[] => Array.from({ length: nombre }, () => cote)

describe('points de vigilance de l’État (GRI-06)', () => {
  it('exemple du registre : 15 points, 11 traités, 1 sans objet, soit 78,6 %', () => {
    const resultat = pointsDeVigilance(
      GRILLES,
      coter([...repeter(11, 'traité'), 'sans objet', 'en cours', 'non traité', 'Non traitée']),
    )
    expect(resultat).toMatchObject({
      etat: 'etabli',
      valeur: { traites: 11, comptes: 14, part: 11 / 14, enCours: ['A7-V1'], nonTraites: ['A7-V2', 'A7-V3'], nonCotes: [] },
      alertes: [],
    })
  })

  it('un point non coté compte sans être traité ; il est nommé', () => {
    const resultat = pointsDeVigilance(GRILLES, coter(['traité', null, ' ']))
    expect(resultat).toMatchObject({ etat: 'etabli', valeur: { traites: 1, comptes: 15, nonTraites: [] } })
    expect(resultat.etat === 'etabli' && resultat.valeur.nonCotes).toEqual(POINTS.slice(1))
    expect(resultat.alertes).toEqual([{ id: 'gri.vigilance.non-cotes', donnees: { points: POINTS.slice(1).join(', ') } }])
  })

  it('non traité ou sans objet demande un motif, traité et en cours non', () => {
    const cotes = [...COTES_DE_VIGILANCE, ...repeter(11, 'traité')]
    const ids = (justification: string | null) =>
      pointsDeVigilance(GRILLES, coter(cotes, justification)).alertes.map(({ id, donnees }) => `${id} ${donnees.point}`)
    expect(ids(null)).toEqual(['gri.vigilance.non-traite A4-V3', 'gri.vigilance.sans-motif A4-V4'])
    expect(ids('  ')).toEqual(ids(null))
    expect(ids('décision du comité')).toEqual([])
  })

  it('tous sans objet : sans objet ; cote illisible, point inconnu ou coté deux fois : refus, tous ensemble', () => {
    expect(pointsDeVigilance(GRILLES, coter(repeter(15, 'sans objet')))).toMatchObject({
      etat: 'sans-objet',
      motifs: [{ id: 'gri.vigilance.rien' }],
    })
    const fautes = ['A4-V1', 'A4-V1', 'A9-V1'].map((point, rang) => ({
      point,
      cote: rang === 0 ? 'bof' : 'traité',
      justification: null,
    }))
    expect(pointsDeVigilance(GRILLES, fautes)).toMatchObject({
      etat: 'refuse',
      motifs: [{ id: 'gri.vigilance.illisible' }, { id: 'gri.vigilance.en-double' }, { id: 'gri.vigilance.inconnu' }],
    })
  })
})
