import { reconnaitreFeuilles, reconnaitreLignes } from './reconnaitre-feuilles'

const INVENTAIRE = [
  ['Commune', 'RP', 'LLS', 'Taux cible', 'LS manquants'],
  ['Valbrune', 9873, 1898, 0.25, 571],
]

describe('les tableaux sont crus avant les textes', () => {
  it('leur période l’emporte sur celle d’une note', async () => {
    const { contexte } = await reconnaitreFeuilles({ '2023-2025': [...INVENTAIRE, [], ['Bilan de la période 2020-2022 en annexe.']] })
    expect(contexte.periode?.valeur).toBe('2023-2025')
  })

  it('un tableau qui en porte deux n’en laisse pas une note choisir', async () => {
    const { contexte } = await reconnaitreLignes([
      ['Commune', 'LS manquants', 'Obj. 23-25', 'Obj. 26-28'],
      ['Valbrune', 571, 189, 212],
      [],
      ['Hors période 2020-2022.'],
    ])
    expect(contexte.periode).toBeNull()
  })

  it('deux colonnes de cible ne disent pas celle du classeur', async () => {
    const { contexte } = await reconnaitreLignes([
      ['Commune', 'RP', 'LLS', 'Taux cible', 'Taux légal', 'LS manquants'],
      ['Valbrune', 9873, 1898, 0.25, 0.25, 571],
    ])
    expect(contexte.cible).toBeNull()
  })

  it.each([
    ['B', ['Commune', 'LS manquants', 'Objectif', 'Objectif retenu'], ['Valbrune', 571, 189, 160]],
    ['C', ['Commune', 'LS manquants', 'Objectif', 'Objectif retenu', 'Accord'], ['Valbrune', 571, 189, 160, 'Oui']],
  ])('la modalité %s se lit à la forme du tableau', async (modalite, titres, ligne) => {
    expect((await reconnaitreLignes([titres, ligne])).contexte.modalite?.valeur).toBe(modalite)
  })

  it('un texte du tableau n’est pas un titre du classeur', async () => {
    const { contexte } = await reconnaitreLignes([
      ['Commune', 'RP', 'LLS', 'LS manquants', 'Remarque libre', null, null, 'à part'],
      ['Valbrune', 9873, 1898, 571, 'Taux cible de 20 %', null, null, 'x'],
    ])
    expect(contexte.cible).toBeNull()
  })
})
