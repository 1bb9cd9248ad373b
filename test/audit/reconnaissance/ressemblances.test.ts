import { reconnaitreLignes } from './reconnaitre-feuilles'

/** Notions proposées pour une colonne que rien ne reconnaît, à côté d'un inventaire. */
async function proposees(intitule: string) {
  const { questions } = await reconnaitreLignes([
    ['Commune', 'RP', 'LLS', 'LS manquants', intitule],
    ['Valbrune', 9873, 1898, 571, 12],
  ])
  return questions.flatMap(({ propositions }) => propositions.map(({ notion }) => notion))
}

describe('colonnes qui ressemblent à une notion', () => {
  it('une notion déjà portée n’est pas proposée de nouveau', async () => {
    expect(await proposees('LLS expertisés')).not.toContain('logements')
  })

  it('un mot commun parmi beaucoup d’autres n’est pas une ressemblance', async () => {
    expect(await proposees('Objectif de fréquentation annuelle des piscines intercommunales')).toEqual([])
  })
})
