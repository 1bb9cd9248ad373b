import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const TITRE: Lignes = [['Contrat de mixité sociale (2023-2025)'], []]

async function laisses(lignes: Lignes, feuille = 'Page de garde'): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ [feuille]: [...TITRE, ...lignes] })).filter((dit) => dit.includes('CMS-21'))
}

describe('champ de la trame laissé hors des tables (CMS-21)', () => {
  it.each([
    ['après deux-points', [['Commune : Nom de la commune']], 'A3 Commune : Nom de la commune'],
    ['après deux-points, une date', [['Date de signature : date']], 'A3 Date de signature : date'],
    ['dans une fiche', [['Commune', 'Nom de la commune'], ['EPCI', 'CA du Val']], 'B3 Nom de la commune'],
    ['une date dans une fiche', [['Ville', 'Valbrune'], ['Date de signature', 'date']], 'B4 date'],
    ['un représentant', [['Représentée par', 'Prénom Nom']], 'B3 Prénom Nom'],
    ['entre crochets', [['Le maire de [Nom de la commune] s’engage']], 'A3 Le maire de [Nom de la commune] s’engage'],
    ['dans une phrase', [['Entre la commune de Nom de la commune et l’État']], 'A3 Entre la commune de Nom de la commune et l’État'],
  ])('%s', async (_, lignes, attendu) => expect(await laisses(lignes)).toEqual([`IN CMS-21 Page de garde!${attendu}→null`]))

  it.each<readonly [string, Lignes]>([
    ['libellé d’une valeur remplie', [['Nom de la commune', 'Valbrune'], ['Date', 45117]]],
    ['libellé suivi de sa valeur dans la case', [['Nom de la commune : Valbrune'], ['Date : 10 juillet 2023']]],
    ['titre de colonne', [['Nom de la commune', 'Observations'], ['Valbrune', 'à revoir']]],
    ['titres de deux colonnes', [['Code commune', 'Nom de la commune'], ['38001', 'Valbrune']]],
    ['titres sur des codes', [['Commune', 'Nom de la commune'], [38001, 'Valbrune']]],
    ['titres de trois colonnes', [['Commune', 'Nom de la commune', 'Secteur'], ['C1', 'Valbrune', 'Nord']]],
    ['réunions et leurs jours', [['Réunion', 'Date'], ['Comité', 45117]]],
    ['légende', [['Commune : nom de la commune'], ['RP : nombre de résidences principales']]],
    ['types de données', [['Date de signature', 'date'], ['Commune', 'texte']]],
    ['phrase', [['Le maire, au nom de la commune, et le préfet']]],
  ])('un intitulé n’est pas un champ : %s', async (_, lignes) => expect(await laisses(lignes)).toEqual([]))

  it('une notice et un classeur qui n’est pas un contrat ne laissent rien', async () => {
    expect(await laisses([['Commune : Nom de la commune']], 'Lisez-moi')).toEqual([])
    expect(resumer(await auditerFeuilles({ Fiche: [['Commune : Nom de la commune']] }))).toEqual([])
  })

  it('le tableau des parties laissé comme dans la trame est reconnu', async () => {
    const titres = ['Type de signataire', 'Nom', 'Représentée par…', 'Instance délibérante', 'Date de la délibération']
    const parties: Lignes = [
      ['Commune', 'Nom de la commune', 'xx', 'Conseil municipal', 'date'],
      ['EPCI', 'CA du Val', 'Luc F., président', 'Conseil communautaire', 45078],
      ['État', 'Préfecture', 'Le préfet', null, null],
    ]
    expect(await laisses([titres, ...parties], 'Parties')).toEqual([
      'IN CMS-21 Parties!B4 Nom de la commune→null',
      'IN CMS-21 Parties!C4 xx→null',
      'IN CMS-21 Parties!E4 date→null',
    ])
  })
})
