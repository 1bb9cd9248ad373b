import { normaliser } from '../../../../src/regles'
import { COLONNES_ADMISES, COLONNES_PROJETS } from '../../../../src/regles/cms/projets/champs'

const TITRES = Object.entries(COLONNES_PROJETS).flatMap(([colonne, { titres }]) =>
  titres.map((titre) => [normaliser(titre), colonne] as const),
)

describe('en-têtes de la liste des projets', () => {
  it('aucun titre n’en vaut un autre, ni dans sa colonne ni dans une autre', () => {
    const cles = [...TITRES.map(([cle]) => cle), ...COLONNES_ADMISES.map(normaliser)]
    expect(cles.filter((cle, rang) => cles.indexOf(cle) !== rang)).toEqual([])
  })

  it.each([
    ['nom', 'Nom de l\'opération (ou du site en fonction de l\'état d\'avancement)'],
    ['adresse', 'Adresse'],
    ['parcelle', 'Référence cadastrale'],
    ['maitre', 'Maître d\'ouvrage de l\'opération'],
    ['logements', 'Nombre de logements projetés'],
    ['sociaux', 'Nombre de logements sociaux projetés (au sens de l\'inventaire SRU)'],
    ['typologies', 'Typologies des logements sociaux (PLAI/PLUS/PLS ou assimilés, PSLA/BRS, etc)'],
    ['prevue', 'Année de financement prévisionnelle (comprise entre 2023 et 2025)'],
    ['reelle', 'Année de financement'],
    [
      'observations',
      'Observations permettant d\'identifier l\'état d\'avancement des grandes étapes nécessaires à l\'aboutissement du projet',
    ],
  ])('%s : intitulé de la trame « %s », avec ou sans numéro', (colonne, titre) => {
    const rang = Object.keys(COLONNES_PROJETS).indexOf(colonne) + 1
    const parCle = new Map(TITRES)
    expect([titre, `${rang}. ${titre}`, `${rang} - ${titre.toUpperCase()}`].map((t) => parCle.get(normaliser(t)))).toEqual(
      [colonne, colonne, colonne],
    )
  })
})
