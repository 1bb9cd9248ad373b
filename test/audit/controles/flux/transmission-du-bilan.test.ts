import { lireDate } from '../../../../src/regles'
import type { Jour } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

const jour = (iso: string): number => lireDate(iso) as number

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles, { aujourdhui: jour('2025-01-15') as Jour })).filter((constat) => /^(?:EL|IN) FLUX/.test(constat))
}

describe('FLUX-33 : transmission du bilan à l’intercommunalité, sous les formes des services', () => {
  it('un destinataire et une date : l’année se lit au titre, les réservataires ont une autre échéance', async () => {
    const feuille = [
      ['Transmission du bilan 2023'],
      [],
      ['Destinataire', 'Date d’envoi'],
      ['Réservataires (État, EPCI, ALS)', jour('2024-04-20')],
      ['Président de la CU de Vernes (EPCI)', jour('2024-04-18')],
      ['Métropole de l’Est', jour('2024-03-30')],
    ]
    expect(await relever({ Envois: feuille })).toEqual(['EL FLUX-33 Envois!B5 2024-04-18→null'])
  })

  it('l’année se lit à la ligne, et un prévisionnel n’est pas dû', async () => {
    const feuille = [
      ['Bilans transmis par le bailleur'],
      ['Document', 'Destinataire', 'Date de transmission'],
      ['Bilan annuel 2023', 'EPCI', jour('2024-03-31')],
      ['Bilan annuel 2022', 'EPCI', jour('2023-04-01')],
      ['Prévisionnel après le bilan 2023', 'EPCI', jour('2024-05-02')],
    ]
    expect(await relever({ Envois: feuille })).toEqual(['EL FLUX-33 Envois!C4 2023-04-01→null'])
  })

  it('une colonne par destinataire', async () => {
    const titres = ['Bailleur', 'Année du bilan', 'Date d’envoi aux réservataires', 'Date de transmission à l’EPCI']
    const feuille = [titres, ['A', 2023, jour('2024-02-20'), jour('2024-04-18')], ['B', 2023, jour('2024-02-20'), jour('2024-03-12')]]
    expect(await relever({ Suivi: feuille })).toEqual(['EL FLUX-33 Suivi!D2 2024-04-18→null'])
  })

  it.each([
    ['le bilan d’un contrat', 'Bilan 2023 du contrat de mixité sociale', 'Président de l’EPCI'],
    ['le conseil d’administration du bailleur', 'Transmission du bilan 2023 du flux', 'CA de l’office'],
    ['l’année de l’envoi', 'Bilans du flux transmis en 2023', 'Président de l’EPCI'],
    ['une période', 'Bilan 2023-2025 des attributions', 'Président de l’EPCI'],
  ])('ne juge pas %s', async (_cas, titre, destinataire) => {
    const feuille = [[titre], ['Destinataire', 'Date d’envoi'], [destinataire, jour('2024-06-18')], ['Préfet', jour('2024-06-18')]]
    expect(await relever({ Envois: feuille })).toEqual([])
  })
})
