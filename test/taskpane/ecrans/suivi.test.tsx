/** @jest-environment jsdom */
import { lireAdresse } from '../../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { lireDate } from '../../../src/regles'
import { SUJETS_DE_SUIVI } from '../../../src/trames'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

const OUTIL = /^Outil de cotation de chaque territoire/

async function ouvrir(classeur: ClasseurMemoire, tableau: RegExp): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Tableaux de suivi')
  await volet.cliquer(tableau)
  await volet.attendre(() => volet.texte().includes('La feuille'))
}

async function ecrire(classeur: ClasseurMemoire, feuille: string, lignes: readonly (readonly Saisie[])[]): Promise<void> {
  await classeur.ecrire({ feuille, ligne: 0, colonne: 0, lignes: lignes.length, colonnes: lignes[0]?.length ?? 0 }, lignes)
}

async function poser(): Promise<void> {
  await volet.cliquer('Poser la feuille')
  await volet.attendre(() => /Écrire \d/.test(volet.texte()))
  await volet.cliquer(/^Écrire \d/)
  await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
}

const FAUTIF = [
  ['territoire', 'outil de cotation', 'transmission au SNE'],
  ['A', 'SPTA', 'Non'],
  ['B', 'tableur', 'Non'],
]

describe('écran « Tableaux de suivi »', () => {
  it('liste les tableaux des deux sujets, et les retrouve à un mot ou à une règle', async () => {
    volet = await ouvrirVolet(creerClasseurMemoire())
    await volet.cliquer('Tableaux de suivi')
    expect(volet.titre()).toBe('Tableaux de suivi')
    expect(volet.texte()).toContain(`${SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis).length} tableaux`)
    await volet.saisir('Rechercher un tableau', 'SYPLO')
    expect(volet.texte()).toMatch(/1 tableau.*Notes de l’EPCI et de SYPLO/)
    await volet.saisir('Rechercher un tableau', 'cot-02')
    expect(volet.texte()).toContain('Avancement de la cotation dans le département')
    await volet.saisir('Rechercher un tableau', 'licorne')
    expect(volet.texte()).toContain('Aucun tableau ne répond')
  })

  it('dit chaque colonne, ses valeurs proposées et les règles', async () => {
    await ouvrir(creerClasseurMemoire(), OUTIL)
    expect(volet.titre()).toBe('Outil de cotation de chaque territoire')
    expect(volet.texte()).toContain('outil de cotation (exigée)')
    expect(volet.texte()).toContain('Valeurs proposées : module SNE, SPTA, outil privé agréé, tableur d’essai.')
    expect(volet.texte()).toContain('obligationsCalculée par Mixité')
    expect(volet.texte()).toContain('COT-25, Outil propre hors module SNE (art. R. 441-2-10 du CCH)')
  })

  it('pose la feuille après accord, la remet comme avant, et ne la pose jamais deux fois', async () => {
    const classeur = creerClasseurMemoire()
    await ouvrir(classeur, OUTIL)
    await volet.saisir('Jour du contrôle', '15/03/2024')
    await volet.cocher('Poser aussi les lignes d’exemple')
    await volet.cliquer('Poser la feuille')
    await volet.attendre(() => /Écrire \d/.test(volet.texte()))
    expect(volet.texte()).toContain(`Avant d’écrire : ${volet.titre()}`)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Feuil1'])
    await volet.cliquer(/^Écrire \d/)
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
    const { valeurs } = await classeur.lire(lireAdresse("'COT-25'!A1:J3"))
    expect(valeurs.map((ligne) => ligne[0])).toEqual(['territoire', 'Métropole A', 'Agglomération B'])
    expect(valeurs[1]?.[9]).toBe(lireDate('2024-03-15'))
    expect(valeurs[2]?.[8]).toMatch(/^transmission automatique/)
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('remise'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Feuil1'])
  })

  it('une feuille occupée ne se pose pas par-dessus : elle se montre', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'COT-25' }])
    await ecrire(classeur, 'COT-25', [['à moi']])
    await ouvrir(classeur, OUTIL)
    expect(volet.texte()).toContain('La feuille « COT-25 » porte déjà quelque chose')
    expect(() => volet.bouton('Poser la feuille')).toThrow()
    await volet.cliquer(/^'COT-25'!A1/)
    expect(await classeur.selection()).toEqual(lireAdresse("'COT-25'!A1"))
  })

  it('occupée entre l’ouverture et le clic : rien ne s’aperçoit', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'COT-25' }])
    await ouvrir(classeur, OUTIL)
    await ecrire(classeur, 'COT-25', [['à moi']])
    await volet.cliquer('Poser la feuille')
    await volet.attendre(() => volet.texte().includes('porte déjà quelque chose'))
    expect((await classeur.lire(lireAdresse("'COT-25'!A1"))).valeurs).toEqual([['à moi']])
  })

  it('contrôle la feuille du tableau, range les constats par gravité, et un clic va à la cellule', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'COT-25' }])
    await ecrire(classeur, 'COT-25', FAUTIF)
    await ouvrir(classeur, OUTIL)
    await volet.attendre(() => volet.texte().includes('Tableau à contrôler'))
    await volet.cliquer('Contrôler')
    await volet.attendre(() => volet.texte().includes('ligne(s) contrôlée(s)'))
    expect(volet.texte()).toMatch(/Erreurs légales \(\d+\).*SPTA sans transmission automatique.*Alertes \(\d+\).*un tableur essaie/)
    expect(volet.texte()).toContain('dont 1 erreur(s) légale(s)')
    await volet.cliquer(/^'COT-25'!C2/)
    expect(await classeur.selection()).toEqual(lireAdresse("'COT-25'!C2"))
  })

  it('contrôle aussi un tableau tenu ailleurs ; ses titres inconnus se disent, une cellule fautive refuse', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, 'Feuil1', FAUTIF)
    await ouvrir(classeur, OUTIL)
    await volet.attendre(() => volet.texte().includes('Tableau à contrôler'))
    expect(volet.bouton('Contrôler').getAttribute('aria-disabled')).toBe('true')
    await volet.saisir('Tableau à contrôler', 'Feuil1!A1:C3')
    await volet.cliquer('Contrôler')
    await volet.attendre(() => volet.texte().includes('Erreurs légales'))
    await ecrire(classeur, 'Feuil1', [['territoire', 'outil', 'transmission au SNE'], ['A', 'SPTA', 'peut-être']])
    await volet.cliquer('Contrôler')
    await volet.attendre(() => volet.texte().includes('ne se contrôle pas'))
    expect(volet.texte()).toContain('« peut-être » lu')
    expect(volet.texte()).not.toContain('Erreurs légales')
  })

  it('le jour du contrôle est celui qu’on saisit ; sans lui, l’échéance ne se juge pas', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'COT-31' }])
    await ecrire(classeur, 'COT-31', [
      ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV', 'avancement', 'mise en service prévue'],
      ['A', 'EPCI', 'Oui', 'Oui', 2, 'adopté', 45500],
    ])
    await ouvrir(classeur, /^Avancement de la cotation/)
    await volet.attendre(() => volet.texte().includes('Tableau à contrôler'))
    const controler = async (jour: string): Promise<string> => {
      await volet.saisir('Jour du contrôle', jour)
      expect(volet.texte()).not.toContain('ligne(s) contrôlée(s)')
      await volet.cliquer('Contrôler')
      await volet.attendre(() => volet.texte().includes('ligne(s) contrôlée(s)'))
      return volet.texte()
    }
    expect(await controler('01/01/2024')).toContain('1 jour après l’échéance')
    expect(await controler('31/12/2023')).not.toContain('Erreurs légales')
    expect(await controler('')).toContain('ne sont pas jugées')
  })

  describe('un tableau mal tenu', () => {
    const ENTETE: readonly (readonly Saisie[])[] = [
      ['Suivi 2024', 'édité par le service', null, null, null, null, null],
      [null, null, null, null, null, null, null],
      ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV', 'avancement', 'mise en service prévue'],
    ]

    async function controlerAvancement(classeur: ClasseurMemoire): Promise<string> {
      await ouvrir(classeur, /^Avancement de la cotation/)
      await volet.attendre(() => volet.texte().includes('Tableau à contrôler'))
      await volet.saisir('Jour du contrôle', '01/01/2024')
      await volet.cliquer('Contrôler')
      await volet.attendre(() => /ligne\(s\) contrôlée\(s\)|ne se contrôle pas/.test(volet.texte()))
      return volet.texte()
    }

    it('titres en ligne 3 sous deux cellules, colonne masquée, date en texte : tout se lit, la cellule fautive est la bonne', async () => {
      const contenu = [...ENTETE, ['A', 'EPCI', 'Oui', 'Oui', 2, 'adopté', '27/07/2024']]
      const texte = await controlerAvancement(creerClasseurMemoire([{ nom: 'COT-31', contenu, colonnesMasquees: [6] }]))
      expect(texte).toContain('1 ligne(s) contrôlée(s) : 2 constat(s), dont 1 erreur')
      await volet.cliquer(/^'COT-31'!F4/)
    })

    it('une date illisible refuse, par sa ligne dans la feuille', async () => {
      const contenu = [...ENTETE, ['A', 'EPCI', 'Oui', 'Oui', 2, 'adopté', 'été 2024']]
      const texte = await controlerAvancement(creerClasseurMemoire([{ nom: 'COT-31', contenu }]))
      expect(texte).toContain('ligne 4, colonne « mise en service prévue »')
      expect(texte).toContain('« été 2024 » lu')
    })

    it('une fusion se dit, celle du titre au-dessus non', async () => {
      const lignes: readonly (readonly Saisie[])[] = [['A', 'EPCI', 'Oui', 'Oui', 2, 'adopté', 45000], [null, 'EPCI', 'Oui', 'Oui', 2, 'adopté', 45000]]
      const titre = { ligne: 0, colonne: 1, lignes: 1, colonnes: 3 }
      const fusions = [titre, { ligne: 3, colonne: 0, lignes: 2, colonnes: 1 }]
      const texte = await controlerAvancement(creerClasseurMemoire([{ nom: 'COT-31', contenu: [...ENTETE, ...lignes], fusions }]))
      expect(texte).toContain("Cellules fusionnées dans la plage : 'COT-31'!A4:A5. Seule la première")
      volet.fermer()
      expect(await controlerAvancement(creerClasseurMemoire([{ nom: 'COT-31', contenu: [...ENTETE, ...lignes], fusions: [titre] }]))).not.toContain('fusionnées')
    })

    it('des titres seuls : dit qu’aucune ligne ne les suit', async () => {
      expect(await controlerAvancement(creerClasseurMemoire([{ nom: 'COT-31', contenu: ENTETE }]))).toContain('aucune ligne ne les suit')
    })

    it('une feuille vide mais protégée ne reçoit rien, et le dit', async () => {
      const classeur = creerClasseurMemoire([{ nom: 'COT-25', protegee: true }])
      await ouvrir(classeur, OUTIL)
      await volet.cliquer('Poser la feuille')
      await volet.attendre(() => volet.texte().includes('protégée'))
      expect(() => volet.bouton(/^Écrire \d/)).toThrow()
      expect(await classeur.plageUtile('COT-25')).toBeNull()
    })
  })

  it('un classeur vide le dit, et Échap revient à la liste, focus sur le tableau quitté', async () => {
    await ouvrir(creerClasseurMemoire(), OUTIL)
    await volet.attendre(() => volet.texte().includes('ne porte encore aucun tableau'))
    volet.bouton('Relire le classeur').focus()
    await volet.presser('Escape')
    expect(volet.titre()).toBe('Tableaux de suivi')
    expect(document.activeElement?.textContent).toMatch(OUTIL)
  })

  it('la feuille posée se contrôle aussitôt refermée', async () => {
    const classeur = creerClasseurMemoire()
    await ouvrir(classeur, /^Contenu du porter à connaissance/)
    await poser()
    await volet.cliquer('Fermer l’aperçu')
    await volet.attendre(() => volet.texte().includes('Tableau à contrôler'))
    await volet.cliquer('Contrôler')
    await volet.attendre(() => volet.texte().includes('13 ligne(s) contrôlée(s)'))
    expect(volet.texte()).toContain('0 points sur 13')
  })
})
