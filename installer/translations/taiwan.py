"""Traditional characters with the words of Taiwan, derived from the simplified ones.

OpenCC takes every text for one about computers: there 设备 is a peripheral (裝置) and 类型 a data
type (型別). Here they are machines and kinds of orders, so those words are put right afterwards.
"""

from __future__ import annotations

from typing import Any

#: Simplified, what OpenCC makes of it, what is meant.
_TRADE = (
    ("设备", "裝置", "設備"),
    ("类型", "型別", "類型"),
    ("权限", "許可權", "權限"),
    ("对象", "物件", "對象"),
    ("响应", "響應", "回應"),
    ("反馈", "反饋", "回饋"),
    ("账", "賬", "帳"),
    ("只能", "隻能", "只能"),
    ("台", "臺", "台"),
    ("台", "檯", "台"),
)
_DISPATCH = ("调度", "排程", "調度")

_loaded: Any = None


def traditional(simplified: str) -> str:
    text = str(_converter().convert(simplified))
    for meant, made, right in _TRADE:
        if meant in simplified:
            text = text.replace(made, right)
    meant, made, right = _DISPATCH
    # 排程 itself is a word of this trade, too: the planning of a day.
    if meant in simplified and made not in simplified:
        text = text.replace(made, right)
    return text


def _converter() -> Any:
    # Loads its dictionaries once, and only where somebody fills in.
    global _loaded
    if _loaded is None:
        from opencc import OpenCC

        _loaded = OpenCC("s2twp")
    return _loaded
