/** @jest-environment jsdom */
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { lireAdresse } from '../../../src/classeur/adresse'
import type { Valeur } from '../../../src/classeur/port'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

const TITRES = ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction', 'Proposés', 'Attribués']
const LIGNES: readonly (readonly Valeur[])[] = [
  ['État', 'T2', 'PLAI', 1, 'Lyon', '1949-1974', 210, 199],
  ['Ville de Lyon', 'T3', 'PLUS', 0, 'Lyon', '1975-1989', 300, 280],
  ['Action Logement', 'Loft', 'PLS', 'N', 'Bron', 'avant 1949', 130, 119],
]

let volet: VoletDEssai

afterEach(() => volet.fermer())

function classeurDuFlux(titres: readonly Valeur[] = TITRES, lignes: readonly (readonly Valeur[])[] = LIGNES): ClasseurMemoire {
  return creerClasseurMemoire([{ nom: 'Données', contenu: [titres as (string | number)[], ...(lignes as (string | number)[][])] }])
}

async function ouvrir(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Bilan annuel du flux')
  await volet.attendre(() => !volet.texte().includes('Lecture du classeur'))
}

async function ventiler(classeur: ClasseurMemoire): Promise<void> {
  await ouvrir(classeur)
  await volet.cliquer('Continuer')
  await volet.attendre(() => volet.texte().includes('Colonnes de la table'))
  await volet.cliquer('Ventiler, sans rien écrire')
  await volet.attendre(() => !volet.texte().includes('Rien n’est encore écrit'))
}

async function lire(classeur: ClasseurMemoire, adresse: string): Promise<Valeur[][]> {
  return (await classeur.lire(lireAdresse(adresse))).valeurs.map((ligne) => [...ligne])
}

describe('écran « Bilan annuel du flux »', () => {
  it('un classeur vide dit quoi y mettre, et se relit', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Feuil1', contenu: [] }])
    await ouvrir(classeur)
    expect(volet.titre()).toBe('Bilan annuel du flux')
    expect(volet.texte()).toContain('ne porte pas encore de table')
    await classeur.ecrire({ feuille: 'Feuil1', ligne: 0, colonne: 0, lignes: 2, colonnes: 3 }, [
      ['Commune', 'Proposés', 'Attribués'],
      ['Lyon', 1, 1],
    ])
    await volet.cliquer('Relire le classeur')
    await volet.attendre(() => volet.texte().includes('Prendre la sélection'))
    expect(volet.champ('Table des logements').value).toBe('Feuil1!A1:C2')
  })

  it('ventile sans rien écrire, range ce qui reste à classer et le défait', async () => {
    const classeur = classeurDuFlux()
    await ventiler(classeur)
    expect(volet.texte()).toContain('640 logements proposés, 598 attribués, en 3 ligne(s)')
    expect(volet.texte()).toMatch(/hors QPV430399/)
    expect(volet.texte()).toMatch(/à classer130119/)
    expect(volet.texte()).toContain('1 ligne(s) (4) : 130 proposés, 119 attribués.')
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Données'])
    await volet.cliquer(/^'?Données'?!B4/)
    expect(await classeur.selection()).toEqual(lireAdresse('Données!B4'))
    await volet.saisir('typologie : « Loft »', 'T4')
    expect(volet.texte()).toMatch(/T4130119/)
    expect(volet.texte()).not.toContain('à classer130')
    await volet.cliquer('Remettre à classer typologie : « Loft »')
    expect(volet.texte()).toMatch(/à classer130119/)
  })

  it('écrit la feuille après aperçu, table intacte, puis remet comme avant', async () => {
    const classeur = classeurDuFlux()
    const avant = await lire(classeur, 'Données!A1:H4')
    await ventiler(classeur)
    await volet.saisir('typologie : « Loft »', 'T1')
    await volet.saisir('Année du bilan', '2024')
    await volet.cliquer('Préparer la feuille')
    await volet.attendre(() => volet.texte().includes('Écrire'))
    expect(volet.texte()).toMatch(/Avant d’écrire : Bilan du flux/)
    await volet.cliquer(/^Écrire \d+ cellules$/)
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
    expect(await lire(classeur, "'Bilan du flux'!A7:E12")).toEqual([
      ['Typologie', 'T1', 130, 119, 119 / 130],
      ['Typologie', 'T2', 210, 199, 199 / 210],
      ['Typologie', 'T3', 300, 280, 280 / 300],
      ['Typologie', 'T4', 0, 0, ''],
      ['Typologie', 'T5+', 0, 0, ''],
      ['Typologie', 'Total', 640, 598, 598 / 640],
    ])
    const { formules } = await classeur.lire(lireAdresse("'Bilan du flux'!C12:E12"))
    expect(formules).toEqual([['=SUM(C7:C11)', '=SUM(D7:D11)', '=IF(C12=0,"",D12/C12)']])
    expect((await lire(classeur, "'Bilan du flux'!B30:D40")).flat()).toEqual(expect.arrayContaining(['oui', 2024, '27/02/2025', '30/03/2025']))
    expect(await lire(classeur, 'Données!A1:H4')).toEqual(avant)
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('comme avant'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Données'])
  })

  it('un bilan plus court ne laisse rien du précédent, avec l’accord de l’utilisateur', async () => {
    const classeur = classeurDuFlux()
    await classeur.ajouterFeuille('Bilan du flux')
    await classeur.ecrire({ feuille: 'Bilan du flux', ligne: 59, colonne: 0, lignes: 1, colonnes: 1 }, [['ancien total']])
    await ventiler(classeur)
    await volet.cliquer('Préparer la feuille')
    await volet.attendre(() => volet.texte().includes('Que faire'))
    expect(await lire(classeur, "'Bilan du flux'!A60")).toEqual([['ancien total']])
  })

  it('un titre qui ressemble attend un choix ; deux fois la même colonne se refuse', async () => {
    const classeur = classeurDuFlux(['Réservataire', 'Typologie', 'Type produit', 'QPV', 'Commune', 'Période', 'Proposés', 'Attribués'])
    await ouvrir(classeur)
    await volet.cliquer('Continuer')
    await volet.attendre(() => volet.texte().includes('Colonnes de la table'))
    await volet.saisir('Colonne « financement »', '1')
    expect(volet.texte()).toContain('Une même colonne est choisie deux fois : typologie, financement.')
    await volet.cliquer('Ventiler, sans rien écrire')
    expect(document.activeElement?.tagName).toBe('SELECT')
    await volet.saisir('Colonne « financement »', '')
    expect(volet.texte()).toContain('Il reste à choisir : financement.')
    await volet.saisir('Colonne « financement »', '2')
    await volet.cliquer('Ventiler, sans rien écrire')
    await volet.attendre(() => volet.texte().includes('Les six ventilations'))
    expect(volet.texte()).toMatch(/PLAI210199/)
  })

  it('une colonne absente se dit, et tout y est à classer', async () => {
    await ventiler(classeurDuFlux(['Commune', 'Proposés', 'Attribués'], [['Lyon', 5, 4]]))
    expect(volet.texte()).toContain('Le bilan n’est pas complet')
    expect(volet.texte()).toContain('la table n’a pas de colonne « typologie »')
    expect(volet.texte()).not.toContain('Tout est classé')
  })

  it('tout classé se dit', async () => {
    await ventiler(classeurDuFlux(TITRES, LIGNES.slice(0, 2)))
    expect(volet.texte()).toContain('Tout est classé')
  })

  it('un nombre illisible ramène aux colonnes, la ligne de la feuille nommée', async () => {
    await ventiler(classeurDuFlux(['Commune', 'Proposés', 'Attribués'], [['Lyon', 5, 4], ['Bron', 'cinq', 4]]))
    expect(volet.texte()).toContain('ligne 3, colonne « proposés »')
    expect(volet.texte()).toContain('« cinq » lu')
  })

  it('une année fautive se dit et n’écrit rien ; Échap recule d’un pas', async () => {
    await ventiler(classeurDuFlux())
    await volet.saisir('Année du bilan', '24')
    expect(volet.texte()).toContain('Une année de 2000 à 2100')
    await volet.cliquer('Préparer la feuille')
    expect(volet.texte()).toContain('Les six ventilations')
    volet.champ('Année du bilan').focus()
    await volet.presser('Escape')
    expect(volet.texte()).toContain('Colonnes de la table')
    await volet.presser('Escape')
    await volet.attendre(() => volet.texte().includes('Prendre la sélection'))
  })

  it('ce qui a été rangé l’est encore après un retour aux colonnes et une nouvelle lecture', async () => {
    await ventiler(classeurDuFlux())
    await volet.saisir('typologie : « Loft »', 'T4')
    volet.champ('Année du bilan').focus()
    await volet.presser('Escape')
    await volet.cliquer('Ventiler, sans rien écrire')
    await volet.attendre(() => volet.texte().includes('Les six ventilations'))
    expect(volet.texte()).toMatch(/T4130119/)
    expect(volet.texte()).not.toContain('à classer130')
  })

  it('un passage par l’accueil garde la table, les colonnes, le classement et l’année ; des titres changés les redemandent', async () => {
    const classeur = classeurDuFlux()
    await classeur.ajouterFeuille('Autre')
    await classeur.ecrire(lireAdresse('Autre!A1:A2'), [['a'], ['b']])
    const ventilerDeNouveau = async (): Promise<void> => {
      await volet.cliquer('Continuer')
      await volet.attendre(() => volet.texte().includes('Colonnes de la table'))
      await volet.cliquer('Ventiler, sans rien écrire')
      await volet.attendre(() => volet.texte().includes('Les six ventilations'))
    }
    await ouvrir(classeur)
    await volet.saisir('Table des logements', 'Données!A1:H4')
    await ventilerDeNouveau()
    await volet.saisir('typologie : « Loft »', 'T4')
    await volet.saisir('Année du bilan', '2019')
    await classeur.ecrire(lireAdresse('Données!A5:H5'), [['État', 'T1', 'PLAI', 1, 'Lyon', '1949-1974', 10, 5]])
    const revenir = async (): Promise<void> => {
      await volet.cliquer('Accueil')
      await volet.cliquer('Bilan annuel du flux')
      await volet.attendre(() => !volet.texte().includes('Lecture du classeur'))
    }
    await revenir()
    expect(volet.champ('Table des logements').value).toBe('Données!A1:H5')
    await ventilerDeNouveau()
    expect(volet.texte()).toContain('650 logements proposés')
    expect(volet.texte()).toMatch(/T4130119/)
    expect(volet.champ('Année du bilan').value).toBe('2019')
    await classeur.ecrire(lireAdresse('Données!B1:C1'), [['Financement', 'Typologie']])
    await revenir()
    await ventilerDeNouveau()
    expect(volet.texte()).toContain('typologie : « PLAI »')
    expect(volet.texte()).not.toContain('« Loft » → T4')
  })

  describe('une table mal tenue', () => {
    async function continuer(classeur: ClasseurMemoire): Promise<string> {
      await ouvrir(classeur)
      await volet.cliquer('Continuer')
      await volet.attendre(() => /Colonnes de la table|fusionnées|sous ses titres/.test(volet.texte()))
      return volet.texte()
    }

    it('titres en ligne 3 sous deux cellules, colonnes masquées : la ligne fautive est celle de la feuille', async () => {
      const contenu = [['Bilan 2024', 'édité en mars'], [], ['Commune', 'Proposés', 'Attribués'], ['Lyon', 5, 4], ['Bron', '12/03/2024', 4]]
      expect(await continuer(creerClasseurMemoire([{ nom: 'Données', contenu, colonnesMasquees: [1] }]))).toContain('2 ligne(s) sous les titres')
      await volet.cliquer('Ventiler, sans rien écrire')
      await volet.attendre(() => volet.texte().includes('Nombres à corriger'))
      expect(volet.texte()).toMatch(/ligne 5, colonne « proposés ».*« 12\/03\/2024 » lu/)
    })

    it('une fusion dans la table refuse, par son adresse ; celle d’un titre au-dessus non', async () => {
      const contenu = [['Bilan 2024'], ['Commune', 'Proposés', 'Attribués'], ['Lyon', 5, 4], [null, 6, 5]]
      const titre = { ligne: 0, colonne: 0, lignes: 1, colonnes: 3 }
      const fusion = { ligne: 2, colonne: 0, lignes: 2, colonnes: 1 }
      const texte = await continuer(creerClasseurMemoire([{ nom: 'Données', contenu, fusions: [titre, fusion] }]))
      expect(texte).toContain('Cellules fusionnées dans la table : Données!A3:A4.')
      expect(texte).not.toContain('Colonnes de la table')
      volet.fermer()
      expect(await continuer(creerClasseurMemoire([{ nom: 'Données', contenu, fusions: [titre] }]))).toContain('Colonnes de la table')
    })

    it('des titres seuls : la table est sans ligne', async () => {
      expect(await continuer(classeurDuFlux(TITRES, []))).toContain('n’a pas de ligne sous ses titres')
    })

    it('une feuille du bilan protégée n’est pas touchée, et c’est dit', async () => {
      const classeur = creerClasseurMemoire([
        { nom: 'Données', contenu: [TITRES, ...LIGNES.slice(0, 2)] as never },
        { nom: 'Bilan du flux', protegee: true },
      ])
      await ventiler(classeur)
      await volet.cliquer('Préparer la feuille')
      await volet.attendre(() => volet.texte().includes('protégée'))
      expect(() => volet.bouton(/^Écrire \d/)).toThrow()
      expect(await classeur.plageUtile('Bilan du flux')).toBeNull()
    })
  })

  it('cent mille lignes se lisent par morceaux', async () => {
    const lignes = Array.from({ length: 100_000 }, (_rien, i) => [i % 2 === 0 ? 'Lyon' : 'Bron', 2, 1])
    const classeur = classeurDuFlux(['Commune', 'Proposés', 'Attribués'], lignes)
    const lues: number[] = []
    const lireVraiment = classeur.lire.bind(classeur)
    jest.spyOn(classeur, 'lire').mockImplementation((plage) => {
      lues.push(plage.lignes * plage.colonnes)
      return lireVraiment(plage)
    })
    await ventiler(classeur)
    await volet.attendre(() => volet.texte().includes('Les six ventilations'))
    expect(volet.texte()).toContain('200 000 logements proposés, 100 000 attribués, en 100 000 ligne(s)')
    expect(Math.max(...lues)).toBeLessThanOrEqual(50_000)
  })

  it('la lecture s’arrête sans rien écrire', async () => {
    const classeur = classeurDuFlux()
    await ouvrir(classeur)
    await volet.cliquer('Continuer')
    await volet.attendre(() => volet.texte().includes('Colonnes de la table'))
    const lireVraiment = classeur.lire.bind(classeur)
    let laisser = (): void => undefined
    const barriere = new Promise<void>((passe) => {
      laisser = passe
    })
    jest.spyOn(classeur, 'lire').mockImplementation(async (plage) => {
      await barriere
      return lireVraiment(plage)
    })
    await volet.cliquer('Ventiler, sans rien écrire')
    await volet.attendre(() => volet.texte().includes('Rien n’est encore écrit'))
    await volet.cliquer('Arrêter')
    laisser()
    await volet.attendre(() => volet.texte().includes('Lecture arrêtée : rien n’a été écrit'))
    expect(volet.texte()).toContain('Colonnes de la table')
  })
})
