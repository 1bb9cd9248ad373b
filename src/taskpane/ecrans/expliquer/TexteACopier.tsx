import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { useIdentifiant } from '../../crochets/useIdentifiant'
import { dire } from '../../dire'

export function TexteACopier({ texte }: { readonly texte: string }): ReactElement {
  const id = useIdentifiant('copie')
  const zone = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => zone.current?.select(), [])
  return (
    <div className="mx-copie">
      <label htmlFor={id}>{dire('copier.a-la-main')}</label>
      <textarea id={id} ref={zone} readOnly rows={8} value={texte} />
    </div>
  )
}
