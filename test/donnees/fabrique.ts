/** Fichiers fabriqués d'après les intitulés exacts des éditions 2023 à 2026 ; les valeurs sont inventées. */
export interface Edition {
  readonly annee: number
  readonly inventaire: number
  readonly separateur: ',' | ';'
  readonly ligneVide: boolean
  readonly entetes: readonly string[]
}

const EPCI = ['Code_SIREN_EPCI', 'Nom_EPCI', 'EPCI_SRU', 'Code_unité_urbaine', 'Nom_unité_urbaine', 'UU_SRU', 'Commune_isolée_article_L_302_5_CCH']

export const EDITIONS: readonly Edition[] = [
  {
    annee: 2023,
    inventaire: 2022,
    separateur: ',',
    ligneVide: false,
    entetes: [
      ...['Region', 'Code_Departement', 'Code_INSEE_commune', 'Nom_commune', 'Population_municipale_01_01_2023', ...EPCI],
      ...['Nombre_lls_ Inventaire_au_01_01_2022', 'Taux_SRU_au_01_01_2022', 'Commune_deficitaire_2023', 'Commune_carencee_2023_2025'],
      ...['Commune_exemptee_2023_2025', 'Taux_cible_commune_2023_2025'],
    ],
  },
  {
    annee: 2024,
    inventaire: 2023,
    separateur: ',',
    ligneVide: true,
    entetes: [
      ...['Region', 'Code_Département', 'Code_INSEE_commune', 'Nom_commune', 'Population_municipale_01_01_2024', ...EPCI],
      ...['Commune_sru_au_01_01_2024', 'Nombre_lls_ Inventaire_au_01_01_2023', 'Taux_SRU_au_01_01_2023', 'Commune_déficitaire_2024'],
      ...['Commune_carencée_2023_2025', 'Commune_exemptée_2023_2025', 'Taux_cible_commune_2023_2025', 'Prélèvement_net_2024_dont_majoration'],
    ],
  },
  {
    annee: 2025,
    inventaire: 2024,
    separateur: ';',
    ligneVide: false,
    entetes: [
      ...['hexagone_drom', 'Region', 'Departement', 'Code_Departement', 'Code_INSEE_commune', 'Nom_commune', 'Population_municipale_01_01_2025', ...EPCI],
      ...['Commune_sru_au_01_01_2025', 'Commune_sru_au_01_01_2024', 'Nombre_lls_ Inventaire_au_01_01_2024', 'Taux_SRU_au_01_01_2024'],
      ...['commune_deficitaire', 'Commune_carencée', 'Commune_exemptée_2023_2025', 'Taux_cible_commune_2023_2025'],
      'Prélèvement_net_2025_dont_majoration',
    ],
  },
  {
    annee: 2026,
    inventaire: 2025,
    separateur: ';',
    ligneVide: false,
    entetes: [
      ...['hexagone_drom', 'Region', 'Departement', 'Code_INSEE_commune', 'Nom_commune', 'Population_municipale_01_01_2026', ...EPCI],
      ...['Commune_sru_au_01_01_2025', 'Nombre_lls_ Inventaire_au_01_01_2025', 'Taux_SRU_au_01_01_2025', 'commune_deficitaire_au_01-01-2025'],
      ...['Commune_carencee_2023_2025', 'Commune_exemptee_2026_2028', 'Taux_cible_commune', 'Prelevement_net_2026_dont_majoration'],
    ],
  },
]

export interface CommuneFabriquee {
  readonly code: string
  readonly nom: string
  readonly residences: number
  readonly logements: number
  readonly taux?: string
  readonly prelevement?: string
}

/** Taux à deux décimales, comme il se publie : la moitié vers le haut, sur des entiers. */
export function tauxPublie(logements: number, residences: number): string {
  const centiemes = Math.floor((20_000 * logements + residences) / (2 * residences))
  return `${Math.floor(centiemes / 100)},${String(centiemes % 100).padStart(2, '0')}%`
}

/** Valeur d'une commune sous un intitulé publié. */
function cellule(intitule: string, { code, nom, residences, logements, taux, prelevement }: CommuneFabriquee): string {
  if (intitule === 'Code_INSEE_commune') return code
  if (intitule === 'Nom_commune') return nom
  if (intitule.startsWith('Nombre_lls')) return String(logements)
  if (intitule.startsWith('Taux_SRU')) return taux ?? tauxPublie(logements, residences)
  if (intitule.startsWith('Taux_cible')) return '25%'
  if (intitule.startsWith('Pr')) return prelevement ?? '0,00 '
  if (intitule.startsWith('Population')) return String(2 * residences)
  if (/deficitaire|déficitaire/.test(intitule)) return 4 * logements < residences ? '1' : '0'
  if (intitule === 'Nom_EPCI') return 'Métropole de l’Œuvre'
  if (intitule === 'Code_SIREN_EPCI') return '200054781'
  if (intitule === 'hexagone_drom') return 'Hexagone'
  if (intitule === 'Region') return 'Île-de-France'
  if (/^(?:Departement|Nom_|Code_)/.test(intitule)) return code.slice(0, 2)
  return intitule.startsWith('Commune_sru') || intitule.endsWith('_SRU') ? '1' : '0'
}

/** Écrit une cellule CSV (RFC 4180). */
export function ecrireCellule(valeur: string, separateur: string): string {
  return valeur.includes(separateur) || /["\r\n]/.test(valeur) ? `"${valeur.replace(/"/g, '""')}"` : valeur
}

export function ecrireEdition({ separateur, ligneVide, entetes }: Edition, communes: readonly CommuneFabriquee[]): string {
  const lignes = [entetes, ...communes.map((commune) => entetes.map((intitule) => cellule(intitule, commune)))]
  const texte = lignes.map((cellules) => cellules.map((valeur) => ecrireCellule(valeur, separateur)).join(separateur))
  return `${ligneVide ? '\r\n' : ''}${texte.join('\r\n')}\r\n`
}

const DE_80_A_9F = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Octets Windows-1252 ; les signes qui n'y sont pas deviennent « ? », comme à l'enregistrement par un tableur. */
export function enWindows1252(texte: string): Uint8Array {
  return Uint8Array.from([...texte], (signe) => {
    const rang = signe === ' ' ? -1 : DE_80_A_9F.indexOf(signe)
    const point = signe.codePointAt(0) ?? 0
    return rang >= 0 ? 0x80 + rang : point < 0x100 ? point : 0x3f
  })
}

export function enUtf8(texte: string, bom = false): Uint8Array {
  return new TextEncoder().encode(bom ? `\ufeff${texte}` : texte)
}

/** `nombre` communes toutes différentes. */
export function communesFabriquees(nombre: number): readonly CommuneFabriquee[] {
  return Array.from({ length: nombre }, (_, rang) => ({
    code: `${String(1 + Math.floor(rang / 500)).padStart(2, '0')}${String(1 + (rang % 500)).padStart(3, '0')}`,
    nom: `Commune n° ${rang}`,
    residences: 1500 + 37 * rang,
    logements: 100 + 7 * rang,
    prelevement: rang % 3 === 0 ? '64 509,48 €' : '- €',
  }))
}
