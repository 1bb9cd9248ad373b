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

  it.each(['LS manquants, pour le graphique', 'LS manquants, base 100 en 2014'])('« %s » ne rend pas douteuse la colonne qu’il recopie', async (appui) => {
    const { tableaux } = await reconnaitreLignes([
      ['Commune', 'RP', 'LLS', 'LS manquants', appui],
      ['Valbrune', 9873, 1898, 571, 571],
      ['Morel', 4000, 700, 300, 300],
    ])
    const manquants = tableaux.flatMap(({ colonnes }) => colonnes.filter(({ notion, certitude }) => notion === 'manquants' && certitude !== 'possible'))
    expect(manquants.map(({ intitule }) => intitule)).toEqual(['LS manquants'])
  })
})
