import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { CLEF_DE_L_APPRECIATION, CLEF_DE_LA_COMPTABILISATION, clefDuMotif } from '../../../redaction'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

/** Champ à montrer ; `fois` distingue deux demandes du même. */
export interface ChampDemande {
  readonly clef: string
  readonly fois: number
}

interface Proprietes {
  readonly dossier: Dossier
  readonly surDossier: (dossier: Dossier) => void
  /** `null` : aucun. */
  readonly demande: ChampDemande | null
}

/** Textes que seuls les signataires peuvent écrire ; gardés à mesure. */
export function TextesLibres({ dossier, surDossier, demande }: Proprietes): ReactElement {
  const cadre = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const champ = [...(cadre.current?.querySelectorAll<HTMLElement>('[data-texte]') ?? [])].find(({ dataset }) => dataset['texte'] === demande?.clef)
    champ?.querySelector('textarea')?.focus()
  }, [demande])

  const champ = (clef: string, libelle: string, aide: string): ReactElement => (
    <div key={clef} data-texte={clef} className="mx-argument">
      <ZoneDeTexte
        libelle={libelle}
        valeur={dossier.textes[clef] ?? ''}
        aide={aide}
        surChangement={(texte) => surDossier({ ...dossier, textes: { ...dossier.textes, [clef]: texte } })}
      />
    </div>
  )
  return (
    <div ref={cadre}>
      {dossier.communes.map((commune) => champ(clefDuMotif(commune), dire('rediger.motif', { commune }), dire('rediger.motif-aide')))}
      {champ(CLEF_DE_LA_COMPTABILISATION, dire('rediger.comptabilisation'), dire('rediger.comptabilisation-aide'))}
      {champ(CLEF_DE_L_APPRECIATION, dire('tables.appreciation-texte'), dire('tables.appreciation-aide'))}
    </div>
  )
}
