import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

/** Grille d'urbanisme, avec cette part de logements sociaux et celle des permis concernés. */
async function dits(part: Saisie, permis: Saisie, question = '   – Pourcentage de logements sociaux'): Promise<readonly string[]> {
  return resumer(
    await auditerFeuilles({
      'Annexe 5': [
        ['Urbanisme et aménagement'],
        ['Thème', 'Question', 'Réponse', 'Statut'],
        ['Document de planification', 'Secteurs de mixité sociale institués ?', 'Oui', 'renseigné'],
        [null, question, part, 'renseigné'],
        [null, '– Part des permis de construire concernés', permis, 'renseigné'],
        [null, '– Potentiel de logements sociaux', 350, 'renseigné'],
      ],
    }),
  )
}

describe('réponses aux questions de pourcentage', () => {
  it.each([
    [1, 0.28],
    [1.2, 35],
    [0.28, 35],
    [1.2, null],
    [1.2, '28 %'],
    [100, 28],
    ['100 %', 0.28],
    ['30 % en zone U', 0.28],
    ['Oui', null],
  ])('%p à côté de %p : de 0 à 100 %%, ou rien qui le démente', async (part, permis) => {
    expect(await dits(part, permis)).toEqual([])
  })

  it.each<[Saisie, Saisie]>([
    [1.2, 0.28],
    ['120 %', 0.28],
    ['120%', null],
    ['101', 28],
    [150, null],
    [-0.1, 0.28],
    ['−10 %', 28],
  ])('%p à côté de %p : hors de 0 à 100 %%', async (part, permis) => {
    expect(await dits(part, permis)).toEqual([`IN GRI-02 Annexe 5!C4 ${String(part)}→0 à 100 %`])
  })

  it('une question que le guide n’a pas se lit à ses mots, une somme en euros n’en est pas une', async () => {
    expect(await dits(150, 28, 'Part des logements en BRS')).toEqual(['IN GRI-02 Annexe 5!C4 150→0 à 100 %'])
    expect(await dits(150, 28, 'Part de la commune dans les aides (€)')).toEqual([])
  })
})
